/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.any-sigpipe",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	spt_any_sigpipe();
	spt_pair(SOCK_STREAM, sv);
	NEED(close(sv[1]));
	CHECK_ERR(send(sv[0], "x", 1, 0), EPIPE);
}
