/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "stream.as-available",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "a receive of 10 bytes returns the 2 that are there",
};

static void test(int type)
{
	int sv[2];
	char bytes[10];

	spt_pair(type, sv);
	NEED(send(sv[1], "ab", 2, EOR(type)));
	CHECK_RET(recv(sv[0], bytes, sizeof bytes, 0), 2);
}
