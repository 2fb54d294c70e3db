/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sigpipe.extensions",
	.level  = EXTENSION,
	.types  = STREAM,
	.says   = "with SO_NOSIGPIPE set, a send to a closed peer gives EPIPE and no SIGPIPE",
	.needs  = "SO_NOSIGPIPE",
};

static void test(int type)
{
	int sv[2], one = 1;

	spt_pair(type, sv);
	NEED(setsockopt(sv[0], SOL_SOCKET, SO_NOSIGPIPE, &one, sizeof one));
	NEED(close(sv[1]));
	CHECK_ERR(send(sv[0], "x", 1, 0), EPIPE);
	CHECK_SIGPIPE(0);
}
