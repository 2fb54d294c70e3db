/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "accept.EOPNOTSUPP",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "a datagram end accepts no connection",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_ERR(accept(sv[0], NULL, NULL), EOPNOTSUPP, EINVAL);
}
