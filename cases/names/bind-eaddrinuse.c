/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "bind.EADDRINUSE",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an end cannot be bound to a path that is there: EADDRINUSE",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = spt_path("end", &name);

	spt_pair(type, sv);
	spt_scratch();
	spt_bind(sv[1], "end");
	CHECK_ERR(bind(sv[0], (struct sockaddr *)&name, size), EADDRINUSE);
}
