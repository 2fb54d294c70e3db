/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dgram.only-from-peer",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "an end with another peer receives nothing from the other end",
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
	NEED(connect(sv[0], (struct sockaddr *)&name, size));
	/* It may be refused, or be taken and dropped. */
	send(sv[1], "x", 1, 0);
	CHECK_EMPTY(sv[0]);
}
