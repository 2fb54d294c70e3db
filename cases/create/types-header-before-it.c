/* SPDX-License-Identifier: ISC */
#include <sys/types.h>
#include <sys/socket.h>

/* The synopsis of the older manuals, word for word. */
static int (*const declared)(int, int, int, int *) = socketpair;

#include "spt.h"

CASE {
	.clause = "manuals/types-header-first",
	.level  = MANUAL,
	.types  = ONCE,
	.says   = "sys/types.h may be included before sys/socket.h",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	CHECK_RET(declared(AF_UNIX, SOCK_STREAM, 0, sv), 0);
	spt_own(sv[0]);
	spt_own(sv[1]);
}
