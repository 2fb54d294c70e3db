/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.length",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "each of the 256 values of a byte arrives as it was sent",
};

static void test(int type)
{
	int sv[2];
	char sent[256], got[256];

	spt_pair(type, sv);
	for (int i = 0; i < 256; i++)
		sent[i] = (char)i;
	NEED(send(sv[1], sent, sizeof sent, EOR(type)));
	CHECK_RET(recv(sv[0], got, sizeof got, 0), 256);
	CHECK(memcmp(got, sent, sizeof got) == 0);
}
