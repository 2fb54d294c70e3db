/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "accept.length-kept",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an accept() that fails leaves the length as it was",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = 77;

	spt_pair(type, sv);
	NEED_FAIL(accept(sv[0], (struct sockaddr *)&name, &size));
	CHECK_EQ(size, 77);
}
