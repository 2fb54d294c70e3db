/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getsockname.length",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "getsockname() stores the length of the address, not that of the buffer",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name[8];
	socklen_t size = sizeof name;

	/* No address of AF_UNIX is as long as eight. */
	spt_pair(type, sv);
	spt_scratch();
	spt_bind(sv[0], "end");
	CHECK_RET(getsockname(sv[0], (struct sockaddr *)name, &size), 0);
	CHECK(size < sizeof name);
}
