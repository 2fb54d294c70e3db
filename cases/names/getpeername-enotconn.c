/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getpeername.ENOTCONN",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "getpeername() on a socket that never had a peer gives ENOTCONN",
};

static void test(int type)
{
	int fd;
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	spt_need_type(type);
	fd = spt_socket(type);
	SKIP_IF_ERR(getpeername(fd, (struct sockaddr *)&name, &size),
	    EOPNOTSUPP,
		"no getpeername() for this protocol");
	CHECK_ERR(getpeername(fd, (struct sockaddr *)&name, &size), ENOTCONN);
}
