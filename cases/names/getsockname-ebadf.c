/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getsockname.EBADF",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "getsockname() on an end that was closed gives EBADF",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	spt_pair(type, sv);
	CHECK_RET(close(sv[0]), 0);
	CHECK_ERR(getsockname(sv[0], (struct sockaddr *)&name, &size), EBADF);
	CHECK_ERR(getsockname(-1, (struct sockaddr *)&name, &size), EBADF);
}
