/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "bind.names",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an end, which has no name, can be bound to one",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = spt_path("end", &name);

	spt_pair(type, sv);
	spt_scratch();
	SKIP_IF_ERR(bind(sv[1], (struct sockaddr *)&name, size), EISCONN,
		"a connected socket cannot be bound, as it may");
	spt_path("other", &name);
	CHECK_RET(bind(sv[0], (struct sockaddr *)&name, size), 0);
	size = sizeof name;
	memset(&name, 0, sizeof name);
	CHECK_RET(getsockname(sv[0], (struct sockaddr *)&name, &size), 0);
	CHECK(strcmp(name.sun_path, "other") == 0);
}
