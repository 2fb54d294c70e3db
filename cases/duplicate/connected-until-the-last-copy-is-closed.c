/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "close.last",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the connection stays until every duplicate of an end is closed",
};

static void test(int type)
{
	int sv[2], copy;

	spt_pair(type, sv);
	NEED(copy = spt_own(dup(sv[1])));
	CHECK_RET(close(sv[1]), 0);
	CHECK_EMPTY(sv[0]);
	CHECK_RET(send(sv[0], "x", 1, EOR(type)), 1);
	CHECK_RECV(copy, "x", 1);
}
