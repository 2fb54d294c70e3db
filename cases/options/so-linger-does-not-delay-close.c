/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-linger.set",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "with SO_LINGER of 100 seconds set close() returns at once, as nothing is on its way",
};

static void test(int type)
{
	int sv[2];
	struct linger set = { 1, 100 };

	spt_pair(type, sv);
	NEED(setsockopt(sv[0], SOL_SOCKET, SO_LINGER, &set, sizeof set));
	NEED(send(sv[0], "x", 1, EOR(type)));
	CHECK_RET(close(sv[0]), 0);
	CHECK_RECV(sv[1], "x", 1);
}
