/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "thread-safe",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "pairs are made and work while another thread makes children",
	.seconds = 20,
};

static int wanted;

static void make_children(void)
{
	pid_t pid = spt_fork();

	if (pid == 0)
		_exit(0);
	CHECK_EXIT(pid, 0);
}

static void make_and_use(void)
{
	int sv[2];

	CHECK_RET(socketpair(AF_UNIX, wanted, 0, sv), 0);
	CHECK_RET(send(sv[0], "x", 1, EOR(wanted)), 1);
	CHECK_RECV(sv[1], "x", 1);
	CHECK_RET(close(sv[0]), 0);
	CHECK_RET(close(sv[1]), 0);
}

static void test(int type)
{
	wanted = type;
	spt_need_type(type);
	spt_race(make_children, make_and_use, 3000);
}
