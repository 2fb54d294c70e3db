/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.check-recv-end-error",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	spt_pair(SOCK_STREAM, sv);
	NEED(fcntl(sv[0], F_SETFL, O_RDWR | O_NONBLOCK));
	CHECK_RECV(sv[0], "", 0);
}
