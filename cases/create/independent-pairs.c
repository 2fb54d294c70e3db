/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.independent",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what is sent through one pair does not appear on another",
};

static void test(int type)
{
	int a[2], b[2];

	spt_pair(type, a);
	spt_pair(type, b);
	CHECK_RET(send(a[0], "mine", 4, EOR(type)), 4);
	CHECK_EMPTY(b[0]);
	CHECK_EMPTY(b[1]);
	CHECK_RECV(a[1], "mine", 4);
}
