/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.both",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "after SHUT_RDWR a send fails with EPIPE",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_any_sigpipe();
	NEED(shutdown(sv[0], SHUT_RDWR));
	CHECK_ERR(send(sv[0], "x", 1, 0), EPIPE);
}
