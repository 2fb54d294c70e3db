/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "exec.open",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "O_NONBLOCK of an end is as it was after a program with it was started",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFL, O_RDWR | O_NONBLOCK));
	pid = spt_sh(": <&$1", sv[0]);
	CHECK_EXIT(pid, 0);
	CHECK_ON(fcntl(sv[0], F_GETFL), O_NONBLOCK);
}
