/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sigpipe.not-received",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "a receive from a closed peer raises no SIGPIPE",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(close(sv[1]));
	CHECK_RECV(sv[0], "", 0);
	CHECK_SIGPIPE(0);
}
