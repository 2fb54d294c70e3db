/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "readv.count",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "readv() into 0 areas returns 0, or fails with EINVAL",
};

static void test(int type)
{
	int sv[2];
	struct iovec io = { NULL, 0 };

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	OBSERVE_ONE_OF("readv_0", readv(sv[0], &io, 0), EINVAL);
	CHECK_RECV(sv[0], "abc", 3);
}
