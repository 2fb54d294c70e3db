/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.socket",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what a child shuts down is shut down for its parent",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;

	spt_pair(type, sv);
	spt_any_sigpipe();
	pid = spt_fork();
	if (pid == 0) {
		CHECK_RET(shutdown(sv[0], SHUT_WR), 0);
		_exit(0);
	}
	CHECK_EXIT(pid, 0);
	CHECK_ERR(send(sv[0], "x", 1, 0), EPIPE);
}
