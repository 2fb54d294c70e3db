/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "read.as-recv",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "read() discards what does not fit of a datagram, as recv() does",
};

static void test(int type)
{
	int sv[2];
	char bytes[3];

	spt_pair(type, sv);
	NEED(send(sv[1], "abcdef", 6, EOR(type)));
	NEED(send(sv[1], "xy", 2, EOR(type)));
	CHECK_RET(read(sv[0], bytes, 3), 3);
	CHECK_RET(read(sv[0], bytes, 3), 2);
}
