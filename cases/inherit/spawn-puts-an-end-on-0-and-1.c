/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <spawn.h>

CASE {
	.clause = "posix_spawn.dup2",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "file actions of posix_spawn() put an end on the descriptors 0 and 1",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;
	posix_spawn_file_actions_t actions;
	char *words[] = { "sh", "-c", "read word; echo got $word", NULL };

	spt_pair(type, sv);
	NEED(write(sv[0], "this\n", 5));
	NEED(posix_spawn_file_actions_init(&actions) ? -1 : 0);
	CHECK_EQ(posix_spawn_file_actions_adddup2(&actions, sv[1], 0), 0);
	CHECK_EQ(posix_spawn_file_actions_adddup2(&actions, sv[1], 1), 0);
	CHECK_EQ(posix_spawn(&pid, "/bin/sh", &actions, NULL, words, environ),
	    0);
	CHECK_RECV(sv[0], "got this\n", 9);
	CHECK_EXIT(pid, 0);
}
