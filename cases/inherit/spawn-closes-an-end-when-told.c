/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <spawn.h>

CASE {
	.clause = "posix_spawn.close",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a file action of posix_spawn() closes an end in the child, not here",
};

static void test(int type)
{
	int sv[2];
	pid_t pid;
	posix_spawn_file_actions_t actions;
	char *words[] = {
		"sh", "-c", "exec 2>/dev/null; command : <&9 || exit 7", NULL
	};

	spt_pair(type, sv);
	NEED(dup2(sv[0], 9));
	spt_own(9);
	NEED(posix_spawn_file_actions_init(&actions) ? -1 : 0);
	CHECK_EQ(posix_spawn_file_actions_addclose(&actions, 9), 0);
	CHECK_EQ(posix_spawn(&pid, "/bin/sh", &actions, NULL, words, environ),
	    0);
	CHECK_EXIT(pid, 7);
	CHECK_RET(send(9, "x", 1, EOR(type)), 1);
}
