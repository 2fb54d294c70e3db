/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <sys/socket.h>

/* Compiles only if the one header above is enough. */
static int (*const declared)(int, int, int, int[2]) = socketpair;

#include "spt.h"

CASE {
	.clause = "sys-socket.alone",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares the function without any other header",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	CHECK_RET(declared(AF_UNIX, SOCK_STREAM, 0, sv), 0);
	spt_own(sv[0]);
	spt_own(sv[1]);
}
