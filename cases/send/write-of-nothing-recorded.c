/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "write.nothing",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "write() of no bytes returns 0 or fails, and an empty message may arrive",
};

static void test(int type)
{
	int sv[2];
	char byte;
	ssize_t n;

	spt_pair(type, sv);
	OBSERVE_CALL("write_0", write(sv[0], "", 0));
	NEED(write(sv[0], "x", 1));
	CHECK((n = recv(sv[1], &byte, 1, 0)) >= 0);
	OBSERVE("arrives", n ? "nothing" : "an empty message");
}
