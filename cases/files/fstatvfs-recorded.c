/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/statvfs.h>

CASE {
	.clause = "fstatvfs",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what fstatvfs() says on an end",
};

static void test(int type)
{
	int sv[2];
	struct statvfs vfs;

	spt_pair(type, sv);
	OBSERVE_CALL("fstatvfs", fstatvfs(sv[0], &vfs));
}
