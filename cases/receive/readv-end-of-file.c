/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.end-of-file",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "readv() returns 0 once the peer has shut down for writing",
};

static void test(int type)
{
	int sv[2];
	char byte;
	struct iovec io = { &byte, 1 };

	spt_pair(type, sv);
	NEED(shutdown(sv[1], SHUT_WR));
	CHECK_RET(readv(sv[0], &io, 1), 0);
}
