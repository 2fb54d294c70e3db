/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sigpipe.ignored",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "a send fails with EPIPE while SIGPIPE is ignored",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_ignore(SIGPIPE);
	NEED(close(sv[1]));
	CHECK_ERR(send(sv[0], "x", 1, 0), EPIPE);
	CHECK_ERR(write(sv[0], "x", 1), EPIPE);
}
