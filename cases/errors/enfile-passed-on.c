/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.ENFILE",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "ENFILE from the system reaches the caller, with -1",
	.needs  = "injection",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	spt_inject(ENFILE);
	CHECK_ERR(socketpair(AF_UNIX, type, 0, sv), ENFILE);
}
