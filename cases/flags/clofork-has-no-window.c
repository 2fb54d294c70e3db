/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.atomic",
	.level  = SHALL,
	.types  = STREAM | DGRAM,
	.says   = "no child made meanwhile gets an end that SOCK_CLOFORK was asked for",
	.needs  = "SOCK_CLOFORK",
	.seconds = 30,
};

static int wanted;

static void make_pairs(void)
{
	int sv[2];

	CHECK_RET(socketpair(AF_UNIX, wanted, 0, sv), 0);
	CHECK_RET(close(sv[0]), 0);
	CHECK_RET(close(sv[1]), 0);
}

static void make_a_child(void)
{
	pid_t pid = spt_fork();

	if (pid == 0) {
		for (int fd = 3; fd < 8; fd++)
			CHECK_ERR(fcntl(fd, F_GETFD), EBADF);
		_exit(0);
	}
	CHECK_EXIT(pid, 0);
}

static void test(int type)
{
	wanted = type | SOCK_CLOFORK;
	spt_need_type(type);
	spt_race(make_pairs, make_a_child, 2000);
}
