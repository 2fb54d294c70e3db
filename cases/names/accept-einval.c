/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "accept.EINVAL",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "an end accepts no connection: EINVAL, and no waiting for one",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_ERR(accept(sv[0], NULL, NULL), EINVAL);
	CHECK_ERR(accept(sv[1], NULL, NULL), EINVAL);
}
