/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dup.same",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what is received through a duplicate is gone from the end",
};

static void test(int type)
{
	int sv[2], copy;

	spt_pair(type, sv);
	NEED(copy = dup(sv[0]));
	spt_own(copy);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_RECV(copy, "x", 1);
	CHECK_EMPTY(sv[0]);
}
