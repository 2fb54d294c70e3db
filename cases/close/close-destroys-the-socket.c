/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "connection.broken",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "the close of one end is the end of the connection for the other",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_any_sigpipe();
	NEED(close(sv[1]));
	CHECK_RECV(sv[0], "", 0);
	CHECK_ERR(send(sv[0], "x", 1, 0), EPIPE);
}
