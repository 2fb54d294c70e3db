/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.MSG_TRUNC",
	.level  = MAY,
	.types  = DGRAM | SEQPACKET,
	.says   = "recv() with MSG_TRUNC returns what was stored, or the length of the message",
};

static void test(int type)
{
	int sv[2];
	char bytes[3];
	ssize_t n;

	spt_pair(type, sv);
	NEED(send(sv[1], "abcdef", 6, EOR(type)));
	n = recv(sv[0], bytes, 3, MSG_TRUNC);
	CHECK(n == 3 || n == 6 || n == -1);
	OBSERVE_NUMBER("of_3_of_6", n);
}
