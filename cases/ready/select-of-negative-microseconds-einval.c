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
	spt_set_of(&in, sv[0], -1);
	CHECK_ERR(select(sv[0] + 1, &in, NULL, NULL, &t), EINVAL);
}
