/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.access-mode",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "which access mode F_GETFL reports",
};

static void test(int type)
{
	int sv[2], mode;

	spt_pair(type, sv);
	mode = fcntl(sv[0], F_GETFL) & O_ACCMODE;
	OBSERVE("access_mode", mode == O_RDWR ? "O_RDWR" : "another");
}
