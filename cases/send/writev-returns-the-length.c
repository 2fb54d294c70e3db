/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.length",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "writev() returns the length of what it sent, and that arrives",
};

static void test(int type)
{
	int sv[2];
	char bytes[] = { 'h', 'e', 'l', 'l', 'o' };
	struct iovec io = { bytes, sizeof bytes };

	spt_pair(type, sv);
	CHECK_RET(writev(sv[0], &io, 1), 5);
	CHECK_RECV(sv[1], "hello", 5);
}
