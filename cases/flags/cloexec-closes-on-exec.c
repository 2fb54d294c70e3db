/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.cloexec",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an end made with SOCK_CLOEXEC is closed in a program that is started",
	.needs  = "SOCK_CLOEXEC",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type | SOCK_CLOEXEC, sv);
	CHECK_OPEN_AFTER_EXEC(sv[0], 0);
	CHECK_OPEN_AFTER_EXEC(sv[1], 0);
}
