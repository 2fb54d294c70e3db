/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "write.as-send",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "write() fails as send() does once the end is shut down for writing",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_any_sigpipe();
	NEED(shutdown(sv[0], SHUT_WR));
	CHECK_ERR(write(sv[0], "x", 1), EPIPE);
}
