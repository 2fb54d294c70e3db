/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "posix_fadvise",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what posix_fadvise() returns for an end",
	.needs  = "posix_fadvise",
};

static void test(int type)
{
	int sv[2], err;

	spt_pair(type, sv);
	err = posix_fadvise(sv[0], 0, 0, POSIX_FADV_NORMAL);
	OBSERVE("posix_fadvise", err ? spt_errname(err) : "success");
}
