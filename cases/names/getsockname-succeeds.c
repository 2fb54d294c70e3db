/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getsockname.succeeds",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "getsockname() succeeds on either end",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	spt_pair(type, sv);
	CHECK_RET(getsockname(sv[0], (struct sockaddr *)&name, &size), 0);
	size = sizeof name;
	CHECK_RET(getsockname(sv[1], (struct sockaddr *)&name, &size), 0);
}
