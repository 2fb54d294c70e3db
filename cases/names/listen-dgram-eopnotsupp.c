/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "listen.EOPNOTSUPP",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "a datagram end cannot listen",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	/* It is connected as well, and has no address. */
	CHECK_ERR(listen(sv[0], 1), EOPNOTSUPP, EINVAL, EDESTADDRREQ);
}
