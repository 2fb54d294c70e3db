/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.EPIPE-closed",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "writev() fails with EPIPE once the peer is closed",
};

static void test(int type)
{
	int sv[2];
	char byte = 'x';
	struct iovec io = { &byte, 1 };

	spt_pair(type, sv);
	spt_any_sigpipe();
	NEED(close(sv[1]));
	CHECK_ERR(writev(sv[0], &io, 1), EPIPE);
}
