/* SPDX-License-Identifier: ISC */
/*
 * filelimit.c -- ENFILE for real
 *
 * The limit on open files of the whole system is lowered, for as long as one
 * point takes, only if the user asked for it (SPT_DANGEROUS=file-limit) and
 * is root.  Other programs of other users may fail to open a file meanwhile;
 * root's do not.  A guardian of its own session holds the old limit and puts
 * it back when the pipe to the supervisor closes: at the end of the point, or
 * when the supervisor dies, of SIGKILL too.
 */
#include "internal.h"

#include <sys/wait.h>
#include <signal.h>
#include <stdio.h>

#define SPT_FILE_LIMIT "/proc/sys/fs/file-max"

static pid_t guardian;
static int leash = -1;

static int store(const char *path, const char *value)
{
	int fd = open(path, O_WRONLY);
	ssize_t n;

	if (fd == -1)
		return -1;
	n = write(fd, value, strlen(value));
	close(fd);
	return n > 0 ? 0 : -1;
}

/* Waits for the other end of the pipe to close, by whatever means. */
static void guard(const char *path, const char *old, int hold)
{
	char byte;
	sigset_t all;

	setsid();
	sigfillset(&all);
	sigprocmask(SIG_SETMASK, &all, NULL);
	while (read(hold, &byte, 1) == -1 && errno == EINTR)
		;
	_exit(store(path, old) == 0 ? EXIT_SUCCESS : EXIT_FAILURE);
}

/* Lower the limit to 1; in another file than the system's, for a test.
 * Returns what went wrong, or NULL. */
const char *spt_lower_limit(const char *path)
{
	char old[64];
	int fds[2], fd;
	ssize_t n;

	if (!path)
		path = SPT_FILE_LIMIT;
	fd = open(path, O_RDONLY);
	if (fd == -1)
		return "the limit on files cannot be read";
	n = read(fd, old, sizeof old - 1);
	close(fd);
	if (n <= 0 || pipe(fds) == -1)
		return "the limit on files cannot be guarded";
	old[n] = '\0';
	guardian = fork();
	if (guardian == 0) {
		close(fds[1]);
		guard(path, old, fds[0]);
	}
	close(fds[0]);
	leash = fds[1];
	fcntl(leash, F_SETFD, FD_CLOEXEC);
	if (guardian == -1 || store(path, "1\n") == -1) {
		spt_restore_limit();
		return "the limit on files cannot be lowered";
	}
	return NULL;
}

void spt_restore_limit(void)
{
	int status;

	if (leash == -1)
		return;
	close(leash);
	leash = -1;
	if (waitpid(guardian, &status, 0) == guardian && status != 0)
		fprintf(stderr, "spt: the limit on files was not restored\n");
}

const char *spt_cannot_lower_limit(void)
{
	const char *asked = getenv("SPT_DANGEROUS");

	if (!asked || strcmp(asked, "file-limit") != 0)
		return "lowers the file limit of the whole system: "
		    "ask with SPT_DANGEROUS=file-limit";
	if (!spt_is_root())
		return "lowering the file limit of the system needs root";
	if (access(SPT_FILE_LIMIT, W_OK) == -1)
		return "no file limit that can be lowered on this system";
	return NULL;
}
