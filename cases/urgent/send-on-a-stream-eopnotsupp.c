/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "oob.EOPNOTSUPP-send",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "where a stream has no data out of band, MSG_OOB fails with EOPNOTSUPP",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	SKIP_IF(send(sv[0], "x", 1, MSG_OOB) == 1,
	    "streams have data out of band here");
	CHECK_ERR(send(sv[0], "x", 1, MSG_OOB), EOPNOTSUPP);
	CHECK_EMPTY(sv[1]);
}
