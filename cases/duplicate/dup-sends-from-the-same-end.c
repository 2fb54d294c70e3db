/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dup.same",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what is sent through a duplicate comes from the same end",
};

static void test(int type)
{
	int sv[2], copy;

	spt_pair(type, sv);
	CHECK((copy = dup(sv[0])) != -1);
	spt_own(copy);
	CHECK_RET(send(copy, "x", 1, EOR(type)), 1);
	CHECK_RECV(sv[1], "x", 1);
}
