/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.EAFNOSUPPORT",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a domain that no system has gives EAFNOSUPPORT",
};

static void test(int type)
{
	int sv[2];

	CHECK_ERR(socketpair(9999, type, 0, sv), EAFNOSUPPORT);
}
