/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.length",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a receive stores no more than it was asked for",
};

static void test(int type)
{
	int sv[2];
	char bytes[] = "#####";

	spt_pair(type, sv);
	NEED(send(sv[1], "hello", 5, EOR(type)));
	CHECK_RET(recv(sv[0], bytes, 3, 0), 3);
	CHECK(memcmp(bytes, "hel##", 5) == 0);
}
