/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.socket",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what is shut down through a duplicate is shut down",
};

static void test(int type)
{
	int sv[2], copy;

	spt_pair(type, sv);
	spt_any_sigpipe();
	NEED(copy = spt_own(dup(sv[0])));
	NEED(shutdown(copy, SHUT_WR));
	NEED(close(copy));
	CHECK_ERR(send(sv[0], "x", 1, 0), EPIPE);
}
