/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dgram.only-from-peer",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "an end receives nothing from a socket that is not its peer",
};

static void test(int type)
{
	int sv[2], stranger;
	struct sockaddr_un name;
	socklen_t size = spt_path("end", &name);

	spt_pair(type, sv);
	spt_scratch();
	spt_bind(sv[0], "end");
	stranger = spt_socket(type);
	/* It may be refused, or be taken and dropped. */
	sendto(stranger, "x", 1, 0, (struct sockaddr *)&name, size);
	CHECK_EMPTY(sv[0]);
}
