/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.errno",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a call that fails sets errno to a positive number",
};

static void test(int type)
{
	int sv[2], err;

	errno = 0;
	NEED_FAIL(socketpair(-1, type, 0, sv));
	err = errno;
	CHECK(err > 0);
}
