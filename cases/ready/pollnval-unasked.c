/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.always",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() reports POLLNVAL of a closed descriptor, asked for nothing",
};

static void test(int type)
{
	int sv[2], fd;

	spt_pair(type, sv);
	fd = sv[0];
	NEED(close(fd));
	CHECK_READY(fd, 0, POLLNVAL);
}
