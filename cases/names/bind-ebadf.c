/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "bind.EBADF",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "bind() on an end that was closed gives EBADF",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = spt_path("none", &name);

	spt_pair(type, sv);
	spt_scratch();
	CHECK_RET(close(sv[0]), 0);
	CHECK_ERR(bind(sv[0], (struct sockaddr *)&name, size), EBADF);
	CHECK_ERR(bind(-1, (struct sockaddr *)&name, size), EBADF);
}
