/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <netinet/in.h>

CASE {
	.clause = "socketpair.errors.EPROTONOSUPPORT",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the number of TCP as protocol gives EPROTONOSUPPORT",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	FAILS_OR_SKIP(socketpair(AF_UNIX, type, IPPROTO_TCP, sv),
		"the number is a protocol of AF_UNIX here");
	CHECK_ERR(socketpair(AF_UNIX, type, IPPROTO_TCP, sv), EPROTONOSUPPORT);
}
