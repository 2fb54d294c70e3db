/* SPDX-License-Identifier: ISC */
/*
 * filelimit.c -- ENFILE for real
 *
 * The limit on open files of the whole system is lowered, for as long as one
 * point takes, only if the user asked for it (SPT_DANGEROUS=file-limit) and
 * is root.  Other programs of other users may fail to open a file meanwhile;
 * root's do not.  So such a case must not run beside another.
 *
 * A guardian, in a session of its own, lowers the limit and puts it back when
 * the pipe to the supervisor closes: at the end of the point, or when the
 * supervisor dies, of SIGKILL too.  It holds a lock all the while, so that
 * none takes the lowered limit of another for the one to put back.
 */
#include "internal.h"

#include <sys/wait.h>
#include <signal.h>
#include <stdio.h>

#define SPT_FILE_LIMIT "/proc/sys/fs/file-max"
#define LOCK "/tmp/spt-file-limit.lock"

enum { LEAST = 1024 };		/* who has less has trouble enough */

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

static int fetch(const char *path, char *value, size_t size)
{
	int fd = open(path, O_RDONLY);
	ssize_t n;

	if (fd == -1)
		return -1;
	n = read(fd, value, size - 1);
	close(fd);
	value[n > 0 ? n : 0] = '\0';
	return strtol(value, NULL, 10) >= LEAST ? 0 : -1;
}

static int lock(void)
{
	struct flock all = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	int fd = open(LOCK, O_RDWR | O_CREAT | O_NOFOLLOW, 0600);

	return fd == -1 ? -1 : fcntl(fd, F_SETLKW, &all);
}

/* Say on the pipe that the limit is lowered, or close it; wait for the other
 * pipe to close, by whatever means; put the limit back. */
static void guard(const char *path, int tell, int hold)
{
	char old[64], byte = 'l';
	sigset_t all;

	setsid();
	sigfillset(&all);
	sigprocmask(SIG_SETMASK, &all, NULL);
	if (lock() == -1 || fetch(path, old, sizeof old) == -1 ||
	    store(path, "1\n") == -1)
		_exit(EXIT_FAILURE);
	if (write(tell, &byte, 1) == 1)
		while (read(hold, &byte, 1) == -1 && errno == EINTR)
			;
	_exit(store(path, old) == 0 ? EXIT_SUCCESS : EXIT_FAILURE);
}

/* Lower the limit to 1; in another file than the system's, for a test.
 * Returns what went wrong, or NULL. */
const char *spt_lower_limit(const char *path)
{
	int hold[2], tell[2];
	char byte;
	ssize_t n;

	if (pipe(hold) == -1 || pipe(tell) == -1)
		return "the limit on files cannot be guarded";
	guardian = fork();
	if (guardian == 0) {
		close(hold[1]);
		close(tell[0]);
		guard(path ? path : SPT_FILE_LIMIT, tell[1], hold[0]);
	}
	close(hold[0]);
	close(tell[1]);
	leash = hold[1];
	n = guardian == -1 ? -1 : read(tell[0], &byte, 1);
	close(tell[0]);
	if (n == 1)
		return NULL;
	close(leash);
	leash = -1;
	if (guardian != -1)
		waitpid(guardian, NULL, 0);
	return "the limit on files cannot be lowered";
}

void spt_restore_limit(void)
{
	int status;

	if (leash == -1)
		return;
	close(leash);
	leash = -1;
	if (waitpid(guardian, &status, 0) != guardian || status != 0)
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
