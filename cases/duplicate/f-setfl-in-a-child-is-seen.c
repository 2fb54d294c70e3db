/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "f-setfl.child",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "O_NONBLOCK set in a child is on in the parent",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;

	spt_pair(type, sv);
	pid = spt_fork();
	if (pid == 0) {
		NEED(fcntl(sv[0], F_SETFL, O_RDWR | O_NONBLOCK));
		_exit(0);
	}
	CHECK_EXIT(pid, 0);
	CHECK_ON(fcntl(sv[0], F_GETFL), O_NONBLOCK);
}
