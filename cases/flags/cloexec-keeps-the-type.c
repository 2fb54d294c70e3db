/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.type",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SOCK_CLOEXEC does not change the type of the sockets",
	.needs  = "SOCK_CLOEXEC",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type | SOCK_CLOEXEC, sv);
	CHECK_TYPE(sv[0], type);
	CHECK_TYPE(sv[1], type);
}
