/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getpeername.path",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "once the peer is bound to a path, getpeername() gives that path",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	spt_pair(type, sv);
	spt_scratch();
	spt_bind(sv[1], "end");
	SKIP_IF_ERR(getpeername(sv[0], (struct sockaddr *)&name, &size),
		EOPNOTSUPP, "no getpeername() for this protocol");
	size = sizeof name;
	memset(&name, 0, sizeof name);
	CHECK_RET(getpeername(sv[0], (struct sockaddr *)&name, &size), 0);
	CHECK_EQ(name.sun_family, AF_UNIX);
	CHECK(strcmp(name.sun_path, "end") == 0);
}
