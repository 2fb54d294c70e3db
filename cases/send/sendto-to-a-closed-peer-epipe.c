/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.EPIPE-closed",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "sendto() fails with EPIPE once the peer is closed",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_any_sigpipe();
	NEED(close(sv[1]));
	CHECK_ERR(sendto(sv[0], "x", 1, 0, NULL, 0), EPIPE);
}
