/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "MSG_NOSIGNAL",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "after a send with MSG_NOSIGNAL the next raises SIGPIPE again",
	.needs  = "MSG_NOSIGNAL",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(close(sv[1]));
	NEED_FAIL(send(sv[0], "x", 1, MSG_NOSIGNAL));
	NEED_FAIL(send(sv[0], "x", 1, 0));
	CHECK_SIGPIPE(1);
}
