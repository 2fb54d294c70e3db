/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.nothing",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recv() of no bytes returns 0 and takes the message or leaves it",
};

static void test(int type)
{
	int sv[2];
	char bytes[4];

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_RET(recv(sv[0], bytes, 0, 0), 0);
	CHECK(recv(sv[0], bytes, sizeof bytes, 0) > 0);
	OBSERVE("message", bytes[0] == 'a' ? "left" : "taken");
}
