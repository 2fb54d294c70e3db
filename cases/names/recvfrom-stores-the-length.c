/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvfrom.length",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "recvfrom() stores the length of the address, not that of the buffer",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name[8];
	socklen_t size = sizeof name;
	char byte;

	/* No address of AF_UNIX is as long as eight. */
	spt_pair(type, sv);
	spt_scratch();
	spt_bind(sv[0], "sender");
	NEED(send(sv[0], "x", 1, 0));
	CHECK_RET(recvfrom(sv[1], &byte, 1, 0, (struct sockaddr *)name,
	    &size), 1);
	CHECK(size < sizeof name);
}
