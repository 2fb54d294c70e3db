/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/resource.h>

CASE {
	.clause = "socketpair.errors.none",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a process that can write to no file can make pairs",
};

static void test(int type)
{
	int sv[2];
	struct rlimit none = { 0, 0 };

	spt_need_type(type);
	NEED(setrlimit(RLIMIT_FSIZE, &none));
	CHECK_RET(socketpair(AF_UNIX, type, 0, sv), 0);
	spt_own(sv[0]);
	spt_own(sv[1]);
}
