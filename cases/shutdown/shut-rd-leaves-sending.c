/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.read-only",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "after SHUT_RD the end still sends",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_RD));
	CHECK_RET(send(sv[0], "ab", 2, EOR(type)), 2);
	CHECK_RECV(sv[1], "ab", 2);
}
