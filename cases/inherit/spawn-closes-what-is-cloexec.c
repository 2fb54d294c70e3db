/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <spawn.h>

CASE {
	.clause = "posix_spawn.cloexec",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "posix_spawn() closes an end with FD_CLOEXEC in the child",
};

static void test(int type)
{
	int sv[2], closed;
	pid_t pid;
	char *words[] = {
		"sh", "-c", "exec 2>/dev/null; command : <&9 || exit 7", NULL
	};

	spt_pair(type, sv);
	NEED(closed = fcntl(sv[0], F_DUPFD, 9));
	spt_own(closed);
	NEED(fcntl(closed, F_SETFD, FD_CLOEXEC));
	CHECK_EQ(posix_spawn(&pid, "/bin/sh", NULL, NULL, words, environ), 0);
	CHECK_EXIT(pid, 7);
}
