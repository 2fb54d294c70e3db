/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.write-only",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "after SHUT_WR the end still receives",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_WR));
	CHECK_RET(send(sv[1], "ab", 2, EOR(type)), 2);
	CHECK_RECV(sv[0], "ab", 2);
}
