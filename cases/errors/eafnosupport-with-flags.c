/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.EAFNOSUPPORT",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an unknown domain gives EAFNOSUPPORT with flags in the type too",
	.needs  = "SOCK_CLOEXEC SOCK_NONBLOCK",
};

static void test(int type)
{
	int sv[2];

	CHECK_ERR(socketpair(9999, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, sv),
		EAFNOSUPPORT);
}
