/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <limits.h>

CASE {
	.clause = "socketpair.errors.EAFNOSUPPORT",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the smallest int as domain gives EAFNOSUPPORT",
};

static void test(int type)
{
	int sv[2];

	CHECK_ERR(socketpair(INT_MIN, type, 0, sv), EAFNOSUPPORT);
}
