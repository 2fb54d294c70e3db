/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "ioctl.FIONREAD",
	.level  = EXTENSION,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "FIONREAD gives 0 on either end of a new pair",
	.needs  = "FIONREAD",
};

static void test(int type)
{
	int sv[2], n = 77;

	spt_pair(type, sv);
	SKIP_IF_ERR(ioctl(sv[0], FIONREAD, &n), ENOTTY,
	    "FIONREAD is not for sockets");
	CHECK_RET(ioctl(sv[0], FIONREAD, &n), 0);
	CHECK_EQ(n, 0);
	n = 77;
	CHECK_RET(ioctl(sv[1], FIONREAD, &n), 0);
	CHECK_EQ(n, 0);
}
