/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "illumos-2018/errors.ENOSR",
	.level  = MANUAL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "ENOSR from the system reaches the caller, with -1",
	.needs  = "injection",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	spt_inject(ENOSR);
	CHECK_ERR(socketpair(AF_UNIX, type, 0, sv), ENOSR);
}
