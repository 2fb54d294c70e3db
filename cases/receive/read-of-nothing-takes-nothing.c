/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "read.nothing",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "read() of no bytes returns 0 and takes nothing",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	CHECK_RET(read(sv[0], &byte, 0), 0);
	CHECK_RECV(sv[0], "abc", 3);
}
