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
	char bytes[3] = { 'a', 'b', 'c' };

	spt_pair(type, sv);
	NEED(send(sv[0], bytes, 3, EOR(type)));
	memset(bytes, 'x', sizeof bytes);
	CHECK_RECV(sv[1], "abc", 3);
}
