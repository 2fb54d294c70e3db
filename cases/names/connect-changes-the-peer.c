/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "connect.dgram",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "a datagram end can be given another peer, and sends to it then",
};

static void test(int type)
{
	int sv[2], third;
	struct sockaddr_un name;
	socklen_t size = spt_path("third", &name);

	spt_pair(type, sv);
	spt_scratch();
	third = spt_socket(type);
	NEED(bind(third, (struct sockaddr *)&name, size));
	CHECK_RET(connect(sv[0], (struct sockaddr *)&name, size), 0);
	CHECK_RET(send(sv[0], "x", 1, 0), 1);
	CHECK_RECV(third, "x", 1);
	CHECK_EMPTY(sv[1]);
}
