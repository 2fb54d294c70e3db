/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "manuals/EFAULT",
	.level  = MANUAL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an array next to the null pointer gives EFAULT",
};

static void test(int type)
{
	spt_need_type(type);
	CHECK_ERR(socketpair(AF_UNIX, type, 0, spt_tiny()), EFAULT);
}
