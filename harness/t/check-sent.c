/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-sent",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	spt_pair(SOCK_STREAM, sv);
	CHECK_SENT(sv[0], "ping", 4, 0);
	NEED(shutdown(sv[0], SHUT_WR));
	CHECK_SENT(sv[0], "ping", 4, MSG_NOSIGNAL);
}
