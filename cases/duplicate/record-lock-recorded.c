/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fcntl.locks",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "whether an end can have a record lock",
};

static void test(int type)
{
	int sv[2];
	struct flock all;

	memset(&all, 0, sizeof all);
	all.l_type = F_WRLCK;
	all.l_whence = SEEK_SET;
	spt_pair(type, sv);
	OBSERVE_CALL("record_lock", fcntl(sv[0], F_SETLK, &all));
}
