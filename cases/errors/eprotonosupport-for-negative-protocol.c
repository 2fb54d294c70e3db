/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.EPROTONOSUPPORT",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the protocol -1 gives EPROTONOSUPPORT",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	CHECK_ERR(socketpair(AF_UNIX, type, -1, sv), EPROTONOSUPPORT);
}
