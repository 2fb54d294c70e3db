/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.EINTR",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "signals that arrive meanwhile do not make the call fail",
	.seconds = 20,
};

static void make_pair(void)
{
	int sv[2];

	CHECK_RET(socketpair(AF_UNIX, SOCK_STREAM, 0, sv), 0);
	NEED(close(sv[0]));
	NEED(close(sv[1]));
}

static void nothing(void)
{
}

static void test(int type)
{
	spt_need_type(type);
	spt_interrupt(make_pair, nothing, 100);
}
