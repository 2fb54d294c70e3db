/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "quality.buffer",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recv() leaves what is behind the received bytes as it was",
};

static void test(int type)
{
	int sv[2];
	char data[8] = "#######";

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	CHECK_RET(recv(sv[0], data, sizeof data, 0), 3);
	CHECK(memcmp(data, "abc####", 8) == 0);
}
