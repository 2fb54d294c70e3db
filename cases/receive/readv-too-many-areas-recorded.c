/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "readv.count",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "readv() into more than IOV_MAX areas receives, or fails with EINVAL",
};

enum { MOST = 4096 };

static struct iovec io[MOST];

static void test(int type)
{
	int sv[2];
	long most = sysconf(_SC_IOV_MAX);

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	SKIP_IF(most < 0 || most >= MOST, "more areas than this case has");
	OBSERVE_ONE_OF("readv_iov_max_and_1", readv(sv[0], io, (int)most + 1),
	    EINVAL);
}
