/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/time.h>

CASE {
	.clause = "setsockopt.EDOM",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "setsockopt() of the longest time-out is kept, or fails with EDOM",
};

static void test(int type)
{
	int sv[2];
	struct timeval t = { 1, 0 };
	int more = (int)sizeof t.tv_sec * 8 - 2;

	spt_pair(type, sv);
	while (more-- > 0)
		t.tv_sec = t.tv_sec * 2 + 1;
	SKIP_IF(setsockopt(sv[0], SOL_SOCKET, SO_RCVTIMEO, &t, sizeof t) == 0,
	    "no time-out is too long");
	CHECK_ERR(setsockopt(sv[0], SOL_SOCKET, SO_RCVTIMEO, &t, sizeof t),
	    EDOM,
	    ENOPROTOOPT, EINVAL);
}
