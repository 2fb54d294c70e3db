/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "un.sockets",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the system has sockets of AF_UNIX, of every type that it has pairs of",
};

static void test(int type)
{
	int fd;

	spt_need_type(type);
	CHECK((fd = socket(AF_UNIX, type, 0)) != -1);
	spt_own(fd);
}
