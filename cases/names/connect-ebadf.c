/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "connect.EBADF",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "connect() on an end that was closed gives EBADF",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = spt_path("none", &name);

	spt_pair(type, sv);
	spt_scratch();
	CHECK_RET(close(sv[0]), 0);
	CHECK_ERR(connect(sv[0], (struct sockaddr *)&name, size), EBADF);
	CHECK_ERR(connect(-1, (struct sockaddr *)&name, size), EBADF);
}
