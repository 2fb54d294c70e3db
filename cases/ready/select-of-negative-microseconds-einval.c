/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/select.h>

CASE {
	.clause = "select.EINVAL-timeout",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "select() with a negative time-out fails with EINVAL",
};

static void test(int type)
{
	int sv[2];
	fd_set in;
	struct timeval t = { -1, 0 };

	spt_pair(type, sv);
	FD_ZERO(&in);
	FD_SET(sv[0], &in);
	CHECK_ERR(select(sv[0] + 1, &in, NULL, NULL, &t), EINVAL);
}
