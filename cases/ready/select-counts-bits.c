/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/select.h>

CASE {
	.clause = "select.count",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "select() counts a descriptor once for each set that it is in",
};

static void test(int type)
{
	int sv[2];
	fd_set in, out;
	struct timeval now = { 0, 0 };

	spt_pair(type, sv);
	NEED(send(sv[1], "x", 1, EOR(type)));
	FD_ZERO(&in);
	FD_ZERO(&out);
	FD_SET(sv[0], &in);
	FD_SET(sv[0], &out);
	CHECK_RET(select(sv[0] + 1, &in, &out, NULL, &now), 2);
	CHECK(FD_ISSET(sv[0], &in) && FD_ISSET(sv[0], &out));
}
