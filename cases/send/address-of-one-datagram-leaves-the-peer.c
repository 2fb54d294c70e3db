/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sendto.peer-stays",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "after sendto() with an address send() still goes to the peer",
};

static void test(int type)
{
	int sv[2], other;
	struct sockaddr_un name;
	socklen_t size;

	spt_pair(type, sv);
	spt_scratch();
	NEED(other = spt_own(socket(AF_UNIX, SOCK_DGRAM, 0)));
	spt_bind(other, "other");
	size = spt_path("other", &name);
	(void)sendto(sv[0], "x", 1, 0, (struct sockaddr *)&name, size);
	CHECK_RET(send(sv[0], "y", 1, 0), 1);
	CHECK_RECV(sv[1], "y", 1);
}
