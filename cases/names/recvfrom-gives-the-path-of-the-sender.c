/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dgram.source",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "recvfrom() gives the path that the sender of a datagram is bound to",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = sizeof name;
	char byte;

	spt_pair(type, sv);
	spt_scratch();
	spt_bind(sv[0], "sender");
	NEED(send(sv[0], "x", 1, 0));
	memset(&name, 0, sizeof name);
	CHECK_RET(recvfrom(sv[1], &byte, 1, 0, (struct sockaddr *)&name,
	    &size), 1);
	CHECK_EQ(name.sun_family, AF_UNIX);
	CHECK(strcmp(name.sun_path, "sender") == 0);
}
