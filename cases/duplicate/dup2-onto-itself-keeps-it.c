/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dup2.same",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "dup2() of an end onto itself gives its number and closes nothing",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(dup2(sv[0], sv[0]), sv[0]);
	CHECK_RET(send(sv[0], "x", 1, EOR(type)), 1);
	CHECK_RECV(sv[1], "x", 1);
}
