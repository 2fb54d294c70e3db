/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "errno.not-zeroed",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a call that fails does not set errno to zero",
};

static void test(int type)
{
	int sv[2], ret, err;

	errno = EDOM;
	ret = socketpair(-1, type, 0, sv);
	err = errno;
	NEED_FAIL(ret);
	CHECK(err != 0);
}
