/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sigpipe.and-EPIPE",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "a send fails with EPIPE while SIGPIPE is blocked, and it is pending",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_hold(SIGPIPE);
	NEED(close(sv[1]));
	CHECK_ERR(send(sv[0], "x", 1, 0), EPIPE);
	CHECK_SIGNAL(SIGPIPE);
}
