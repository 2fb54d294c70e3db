/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "manuals/unix-domain-only",
	.level  = MANUAL,
	.types  = STREAM | DGRAM,
	.says   = "the domain AF_INET6 makes no pair",
};

static void test(int type)
{
	int sv[2];

	/* With which error is for others to say. */
	CHECK_RET(socketpair(AF_INET6, type, 0, sv), -1);
}
