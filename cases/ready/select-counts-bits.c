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
	spt_set_of(&in, sv[0], -1);
	spt_set_of(&out, sv[0], -1);
	CHECK_RET(select(sv[0] + 1, &in, &out, NULL, &now), 2);
	CHECK(spt_in_set(&in, sv[0]) && spt_in_set(&out, sv[0]));
}
