/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.injection",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
	.needs  = "injection",
};

static void test(int type)
{
	int sv[2] = { -7, -8 };

	(void)type;
	spt_inject(ENFILE);
	CHECK_ERR(socketpair(AF_UNIX, SOCK_STREAM, 0, sv), EFAULT);
}
