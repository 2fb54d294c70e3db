/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/stat.h>

CASE {
	.clause = "t.inherited",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	struct sigaction sa;
	sigset_t mask;

	(void)type;
	for (int fd = 3; fd < 1000; fd++)
		CHECK_ERR(fcntl(fd, F_GETFD), EBADF);
	for (int fd = 0; fd < 3; fd++)
		CHECK(fcntl(fd, F_GETFD) != -1);
	NEED(sigprocmask(SIG_SETMASK, NULL, &mask));
	for (int sig = 1; sig < 32; sig++) {
		NEED(sigaction(sig, NULL, &sa));
		CHECK(sig == SIGPIPE || sa.sa_handler == SIG_DFL);
		CHECK_EQ(sigismember(&mask, sig), 0);
	}
	CHECK_EQ(umask(0), 022);
	CHECK_EQ(getpgrp(), getpid());
	CHECK_EQ(getsid(0), getpid());
	CHECK(spt_free_fds() <= SPT_FDS - 3);
	CHECK_EQ(strcmp(getenv("LC_ALL"), "C"), 0);
	CHECK(geteuid() != 0);
}
