/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "read.as-recv",
	.level  = SHALL,
	.types  = DGRAM | SEQPACKET,
	.says   = "read() takes one message, as recv() does",
};

static void test(int type)
{
	int sv[2];
	char bytes[10];

	spt_pair(type, sv);
	NEED(send(sv[1], "ab", 2, EOR(type)));
	NEED(send(sv[1], "cde", 3, EOR(type)));
	CHECK_RET(read(sv[0], bytes, sizeof bytes), 2);
	CHECK_RET(read(sv[0], bytes, sizeof bytes), 3);
}
