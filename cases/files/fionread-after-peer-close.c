/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "ioctl.FIONREAD",
	.level  = EXTENSION,
	.types  = STREAM,
	.says   = "FIONREAD still counts what was sent before the peer was closed",
	.needs  = "FIONREAD",
};

static void test(int type)
{
	int sv[2], n = 77;

	/* WSL 1 gave 0. */
	spt_pair(type, sv);
	SKIP_IF_ERR(ioctl(sv[0], FIONREAD, &n), ENOTTY,
	    "FIONREAD is not for sockets");
	NEED(send(sv[1], "abc", 3, 0));
	CHECK_RET(close(sv[1]), 0);
	CHECK_RET(ioctl(sv[0], FIONREAD, &n), 0);
	CHECK_EQ(n, 3);
}
