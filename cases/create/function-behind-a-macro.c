/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sys-socket.function",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "there is a function behind any macro of the name",
};

#undef socketpair

static void test(int type)
{
	int (*function)(int, int, int, int[2]) = socketpair;
	int sv[2];

	(void)type;
	CHECK_RET(function(AF_UNIX, SOCK_STREAM, 0, sv), 0);
	spt_own(sv[0]);
	spt_own(sv[1]);
}
