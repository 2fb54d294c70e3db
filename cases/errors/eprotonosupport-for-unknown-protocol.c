/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.EPROTONOSUPPORT",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a protocol that no system has gives EPROTONOSUPPORT",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	CHECK_ERR(socketpair(AF_UNIX, type, 9999, sv), EPROTONOSUPPORT);
}
