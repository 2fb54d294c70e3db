/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/select.h>

CASE {
	.clause = "select.EBADF",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "select() of a closed descriptor fails with EBADF",
};

static void test(int type)
{
	int sv[2];
	fd_set in;
	struct timeval now = { 0, 0 };

	spt_pair(type, sv);
	spt_set_of(&in, sv[0], -1);
	NEED(close(sv[0]));
	CHECK_ERR(select(sv[0] + 1, &in, NULL, NULL, &now), EBADF);
}
