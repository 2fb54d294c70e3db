/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.ENOBUFS",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "ENOBUFS from the system reaches the caller, with -1",
	.needs  = "injection",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	spt_inject(ENOBUFS);
	CHECK_ERR(socketpair(AF_UNIX, type, 0, sv), ENOBUFS);
}
