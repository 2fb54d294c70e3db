/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.type",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SOCK_NONBLOCK does not change the type of the sockets",
	.needs  = "SOCK_NONBLOCK",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type | SOCK_NONBLOCK, sv);
	CHECK_TYPE(sv[0], type);
	CHECK_TYPE(sv[1], type);
}
