/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "connection.broken",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "when the peer was closed nothing can be sent: EPIPE, or ECONNRESET",
};

static void test(int type)
{
	int sv[2];

	spt_any_sigpipe();
	spt_pair(type, sv);
	CHECK_RET(close(sv[1]), 0);
	CHECK_ERR(send(sv[0], "x", 1, EOR(type)), EPIPE, ECONNRESET);
}
