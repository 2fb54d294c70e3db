/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "errno.not-zeroed",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a call that succeeds does not set errno to zero",
};

static void test(int type)
{
	int sv[2], ret, err;

	spt_need_type(type);
	errno = EDOM;
	ret = socketpair(AF_UNIX, type, 0, sv);
	err = errno;
	NEED(ret);
	spt_own(sv[0]);
	spt_own(sv[1]);
	CHECK(err != 0);
}
