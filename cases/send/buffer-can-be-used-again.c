/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.buffer",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the sender may overwrite its buffer as soon as send() has returned",
};

static void test(int type)
{
	int sv[2];
	char bytes[] = "abc";

	spt_pair(type, sv);
	NEED(send(sv[0], bytes, 3, EOR(type)));
	memcpy(bytes, "xyz", 3);
	CHECK_RECV(sv[1], "abc", 3);
}
