/* SPDX-License-Identifier: ISC */
/* process.c -- children of a case, and programs that they become */
#include "internal.h"

#include <sys/wait.h>
#include <signal.h>
#include <stdio.h>

enum { MOST_CHILDREN = 16, NOT_FOUND = 127 };

static pid_t children[MOST_CHILDREN];

pid_t spt_fork(void)
{
	pid_t pid;
	int i;

	for (i = 0; i < MOST_CHILDREN && children[i]; i++)
		;
	if (i == MOST_CHILDREN)
		spt_verdict_(UNRESOLVED, "too many children in one case");
	pid = fork();
	if (pid == -1)
		spt_verdict_(UNRESOLVED, "fork() failed");
	if (pid == 0) {
		memset(children, 0, sizeof children);
		spt_new_slot();
	} else {
		children[i] = pid;
	}
	return pid;
}

int spt_wait_for(pid_t pid)
{
	int status;

	while (waitpid(pid, &status, 0) == -1)
		if (errno != EINTR)
			spt_fail("a child to wait for", spt_result(-1, errno));
	for (int i = 0; i < MOST_CHILDREN; i++)
		if (children[i] == pid)
			children[i] = 0;
	return status;
}

void spt_exit_(pid_t pid, int want)
{
	int status = spt_wait_for(pid);
	char gotten[64];

	if (WIFEXITED(status)) {
		spt_eq_(WEXITSTATUS(status), want);
		return;
	}
	snprintf(gotten, sizeof gotten, "killed by signal %d",
	    WTERMSIG(status));
	spt_fail("exit", gotten);
}

void spt_killed_(pid_t pid, int want)
{
	int status = spt_wait_for(pid);
	char wanted[32], gotten[32];

	if (WIFSIGNALED(status) && WTERMSIG(status) == want)
		return;
	snprintf(wanted, sizeof wanted, "killed by signal %d", want);
	snprintf(gotten, sizeof gotten, WIFSIGNALED(status) ?
	    "killed by signal %d" : "exit status %d", WIFSIGNALED(status) ?
	    WTERMSIG(status) : WEXITSTATUS(status));
	spt_fail(wanted, gotten);
}

void spt_default_sigpipe(void)
{
	signal(SIGPIPE, SIG_DFL);
}

/* A child that nobody waited for may hold a failure that nobody has seen. */
void spt_children_left(void)
{
	for (int i = 0; i < MOST_CHILDREN; i++)
		if (children[i])
			spt_verdict_(UNRESOLVED,
			    "the case ended without waiting for its child");
}

void spt_need_no_crash(int type, int *sv)
{
	pid_t pid = spt_fork();
	int status;

	if (pid == 0) {
		socketpair(AF_UNIX, type, 0, sv);
		_exit(EXIT_SUCCESS);
	}
	status = spt_wait_for(pid);
	if (!WIFEXITED(status))
		spt_verdict_(UNSUPPORTED,
		    "such an array crashes the caller, as it may");
}

/* ---- programs ----------------------------------------------------------- */

/* The shell can name descriptors of one digit, and has it in "$1". */
pid_t spt_sh(const char *script, int fd)
{
	pid_t pid;

	if (fd < 0 || fd > 9)
		spt_verdict_(UNRESOLVED, "the shell cannot name descriptor");
	pid = spt_fork();
	if (pid == 0) {
		const char digit[2] = { (char)('0' + fd), '\0' };

		execl("/bin/sh", "sh", "-c", script, "sh", digit, (char *)NULL);
		_exit(NOT_FOUND);
	}
	return pid;
}

/* Whether a script of the shell succeeds. */
static int succeeds(const char *script, int fd)
{
	int status = spt_wait_for(spt_sh(script, fd));

	if (!WIFEXITED(status) || WEXITSTATUS(status) == NOT_FOUND)
		spt_verdict_(UNRESOLVED, "/bin/sh cannot be run");
	return WEXITSTATUS(status) == 0;
}

int spt_open_after_exec_(int fd)
{
	return succeeds("exec 2>/dev/null; : <&$1", fd);
}

/* The numbers that a process with few descriptors gets; for many rounds. */
int spt_any_open_after_exec_(void)
{
	return succeeds("exec 2>/dev/null; command : <&3 || command : <&4 || "
	    "command : <&5 || command : <&6 || command : <&7", 0);
}

void spt_vfork(void (*child)(void))
{
	pid_t pid = vfork();	/* NOLINT: it is what is tried */

	if (pid == -1)
		spt_verdict_(UNRESOLVED, "vfork() failed");
	if (pid == 0) {
		child();	/* NOLINT */
		_exit(EXIT_SUCCESS);
	}
	spt_exit_(pid, EXIT_SUCCESS);
}
