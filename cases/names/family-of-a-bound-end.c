/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "un.family",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the address of an end that was bound is of the family AF_UNIX",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	spt_pair(type, sv);
	spt_scratch();
	spt_bind(sv[0], "end");
	memset(&name, 0x55, sizeof name);
	CHECK_RET(getsockname(sv[0], (struct sockaddr *)&name, &size), 0);
	CHECK_EQ(name.sun_family, AF_UNIX);
}
