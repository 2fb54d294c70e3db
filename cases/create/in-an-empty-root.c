/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.none",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a process whose root directory is empty can make pairs",
	.needs  = "root",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	spt_scratch();
	NEED(chroot("."));
	spt_drop_root();
	CHECK_RET(socketpair(AF_UNIX, type, 0, sv), 0);
	spt_own(sv[0]);
	spt_own(sv[1]);
}
