/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "options.shared",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an option that a child sets is set for its parent",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;
	int value = 1;
	socklen_t size = sizeof value;

	spt_pair(type, sv);
	SKIP_IF_ERR(setsockopt(sv[0], SOL_SOCKET, SO_KEEPALIVE, &(int){ 0 },
	    size), ENOPROTOOPT, "SO_KEEPALIVE is not for this protocol");
	pid = spt_fork();
	if (pid == 0) {
		NEED(setsockopt(sv[0], SOL_SOCKET, SO_KEEPALIVE, &value,
		    size));
		_exit(0);
	}
	CHECK_EXIT(pid, 0);
	value = 0;
	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_KEEPALIVE, &value, &size),
	    0);
	CHECK(value != 0);
}
