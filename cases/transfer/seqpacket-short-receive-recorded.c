/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "seqpacket.received-in-parts",
	.level  = MAY,
	.types  = SEQPACKET,
	.says   = "what becomes of a record that is longer than what receives it",
};

static void test(int type)
{
	int sv[2];
	char bytes[8];

	spt_pair(type, sv);
	CHECK_RET(send(sv[0], "abcdef", 6, MSG_EOR), 6);
	CHECK_RET(send(sv[0], "XY", 2, MSG_EOR), 2);
	CHECK_RET(recv(sv[1], bytes, 3, 0), 3);
	CHECK(memcmp(bytes, "abc", 3) == 0);
	NEED(recv(sv[1], bytes, sizeof bytes, 0));
	CHECK(memcmp(bytes, "def", 3) == 0 || memcmp(bytes, "XY", 2) == 0);
	OBSERVE("rest_of_a_record", bytes[0] == 'd' ? "kept" : "discarded");
}
