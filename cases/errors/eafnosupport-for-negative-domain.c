/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.EAFNOSUPPORT",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the domain -1 gives EAFNOSUPPORT",
};

static void test(int type)
{
	int sv[2];

	CHECK_ERR(socketpair(-1, type, 0, sv), EAFNOSUPPORT);
}
