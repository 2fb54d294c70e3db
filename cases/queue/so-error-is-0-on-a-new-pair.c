/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "pending-error.none",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_ERROR of either end of a new pair is 0",
};

static void test(int type)
{
	int sv[2], from, to, err;
	socklen_t size = sizeof err;

	spt_pair(type, sv);
	BOTH_WAYS(sv, from, to) {
		err = to;
		CHECK_RET(getsockopt(from, SOL_SOCKET, SO_ERROR, &err, &size),
		    0);
		CHECK_EQ(err, 0);
	}
}
