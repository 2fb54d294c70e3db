/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sendto.ENOENT",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "sendto() to a path that is not there fails with ENOENT",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size;

	spt_pair(type, sv);
	spt_scratch();
	size = spt_path("nowhere", &name);
	CHECK_ERR(sendto(sv[0], "x", 1, 0, (struct sockaddr *)&name, size),
	    ENOENT, EISCONN);
	CHECK_EMPTY(sv[1]);
}
