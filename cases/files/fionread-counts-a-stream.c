/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "ioctl.FIONREAD",
	.level  = EXTENSION,
	.types  = STREAM,
	.says   = "FIONREAD gives the number of bytes that can be received",
	.needs  = "FIONREAD",
};

static void test(int type)
{
	int sv[2], n = 77;

	spt_pair(type, sv);
	SKIP_IF_ERR(ioctl(sv[0], FIONREAD, &n), ENOTTY,
	    "FIONREAD is not for sockets");
	NEED(send(sv[1], "abc", 3, 0));
	NEED(send(sv[1], "de", 2, 0));
	CHECK_RET(ioctl(sv[0], FIONREAD, &n), 0);
	CHECK_EQ(n, 5);
	CHECK_RECV(sv[0], "ab", 2);
	CHECK_RET(ioctl(sv[0], FIONREAD, &n), 0);
	CHECK_EQ(n, 3);
}
