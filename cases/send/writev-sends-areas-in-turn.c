/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "writev.gather",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "writev() sends its areas in turn, as one message",
};

static void test(int type)
{
	int sv[2];
	char a[] = "ab", b[] = "cde", c[] = "fg";
	struct iovec io[3] = {{ a, 2 }, { b, 3 }, { c, 2 }};

	spt_pair(type, sv);
	CHECK_RET(writev(sv[0], io, 3), 7);
	CHECK_RECV(sv[1], "abcdefg", 7);
}
