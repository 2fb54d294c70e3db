/* SPDX-License-Identifier: ISC */
/*
 * state.c -- what a process inherits, and what it leaves behind
 *
 * A case gives the same verdict by hand, under make with its job server,
 * under prove, or started by a daemon that ignores SIGPIPE: whatever the
 * caller handed down is put back to the state that a login shell gives.
 */
#include "internal.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <dirent.h>
#include <grp.h>
#include <signal.h>
#include <stdio.h>
#if HAVE_SYS_PRCTL_H
#include <sys/prctl.h>
#endif

enum { NOBODY = 65534, MOST_FDS = 65536 };

static char expected[SPT_FDS];
static volatile sig_atomic_t sigpipes;
static int sigpipes_count = 1;

int spt_is_root(void)
{
	return geteuid() == 0;
}

static int is_open(int fd)
{
	return fcntl(fd, F_GETFD) != -1;
}

/* The directory that lists our descriptors, where there is one. */
static int close_listed(const char *path)
{
	DIR *dir = opendir(path);
	struct dirent *entry;

	if (!dir)
		return 0;
	while ((entry = readdir(dir))) {
		int fd = atoi(entry->d_name);

		if (fd > 2 && fd != dirfd(dir))
			close(fd);
	}
	closedir(dir);
	return 1;
}

static void close_above_2(void)
{
	long n;

#if HAVE_CLOSE_RANGE
	if (close_range(3, ~0U, 0) == 0)
		return;
#endif
#if HAVE_CLOSEFROM
	closefrom(3);
	return;
#endif
	if (close_listed("/proc/self/fd") || close_listed("/dev/fd"))
		return;
	n = sysconf(_SC_OPEN_MAX);
	if (n < 0 || n > MOST_FDS)
		n = MOST_FDS;
	for (int fd = 3; fd < n; fd++)
		close(fd);
}

static int limit_fds(void)
{
	struct rlimit r;

	if (getrlimit(RLIMIT_NOFILE, &r) == -1)
		return -1;
	if (r.rlim_max < SPT_FDS) {
		struct rlimit more = { SPT_FDS, SPT_FDS };

		/* For the privileged; the others have to do with less. */
		if (setrlimit(RLIMIT_NOFILE, &more) == 0)
			return 0;
	}
	r.rlim_cur = r.rlim_max < SPT_FDS ? r.rlim_max : SPT_FDS;
	return setrlimit(RLIMIT_NOFILE, &r);
}

/* How many descriptors can be open: numbers 0 to this, less one. */
int spt_fd_limit(void)
{
	struct rlimit r;

	if (getrlimit(RLIMIT_NOFILE, &r) == -1 || r.rlim_cur > SPT_FDS)
		return SPT_FDS;
	return (int)r.rlim_cur;
}

/* Before anything else in the program; in a bundle once for all its cases, which
 * are its children.  Returns what failed, or NULL. */
const char *spt_reset_process(void)
{
	static int is_done;
	struct sigaction dfl = { .sa_handler = SIG_DFL }, was;
	struct rlimit no_core = { 0, 0 };
	sigset_t none;
	int fd;

	if (is_done)
		return NULL;
	if (!is_open(1))
		return "standard output is closed";
	alarm(0);
	/* A handler that is there already is one of the C library's own. */
	for (int sig = 1; sig < SPT_NSIG; sig++)
		if (sigaction(sig, NULL, &was) == 0 && was.sa_handler == SIG_IGN)
			sigaction(sig, &dfl, NULL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	close_above_2();
	do
		fd = open("/dev/null", O_RDWR);
	while (fd >= 0 && fd < 3);
	if (fd == -1)
		return "/dev/null cannot be opened";
	close(fd);
	if (limit_fds() == -1)
		return "the limit on descriptors cannot be set";
	setrlimit(RLIMIT_CORE, &no_core);
	umask(022);
	setenv("LC_ALL", "C", 1);
	setenv("TZ", "UTC", 1);
	is_done = 1;
	return NULL;
}

void spt_drop_root(void)
{
	const char *given = getenv("SPT_UID");
	uid_t uid = given ? (uid_t)strtoul(given, NULL, 10) : NOBODY;

	if (!spt_is_root())
		return;
	/* In a user namespace with one user there is nobody else to be. */
	if (setgroups(0, NULL) == -1 || setgid((gid_t)uid) == -1 ||
	    setuid(uid) == -1)
		return;
}

/* Which descriptors are open: by one call if poll() knows them, as one for each
 * number takes long on some systems. */
static void find_open(char found[SPT_FDS])
{
	struct pollfd p[SPT_FDS];
	int n;

	for (int fd = 0; fd < SPT_FDS; fd++)
		p[fd] = (struct pollfd){ .fd = fd };
	n = poll(p, SPT_FDS, 0);
	for (int fd = 0; fd < SPT_FDS; fd++)
		found[fd] = n != -1 && !(p[fd].revents & POLLNVAL);
	if (found[STDERR_FILENO])
		return;
	for (int fd = 0; fd < SPT_FDS; fd++)
		found[fd] = (char)is_open(fd);
}

/* At the start of the process that tests, which ends with its parent. */
const char *spt_reset_child(int keep_root, pid_t parent)
{
	char open_here[SPT_FDS];
	int null;

	find_open(open_here);
	for (int fd = STDERR_FILENO + 1; fd < SPT_FDS; fd++)
		if (open_here[fd])
			close(fd);	/* of the few that the supervisor has */
	if (setsid() == -1)
		return "setsid() failed";
	null = open("/dev/null", O_RDONLY);
	if (null == -1 || dup2(null, 0) == -1 || dup2(2, 1) == -1)
		return "descriptors 0 and 1 cannot be set";
	close(null);
	if (!keep_root)
		spt_drop_root();
#if HAVE_SYS_PRCTL_H && defined PR_SET_PDEATHSIG
	prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
	if (getppid() != parent)	/* it has ended before that */
		_exit(EXIT_FAILURE);
	return NULL;
}

/* ---- what a case leaves ------------------------------------------------ */

static void on_sigpipe(int sig)
{
	(void)sig;
	sigpipes++;
}

void spt_begin_watch(void)
{
	struct sigaction pipes = {
		.sa_handler = on_sigpipe, .sa_flags = SA_RESTART
	};

	sigaction(SIGPIPE, &pipes, NULL);
	find_open(expected);
}

int spt_take_sigpipes(void)
{
	int n = (int)sigpipes;

	sigpipes = 0;
	return n;
}

void spt_sigpipe_(int want)
{
	spt_eq_(spt_take_sigpipes(), want);
}

void spt_any_sigpipe(void)
{
	sigpipes_count = 0;
}

void spt_end_watch(void)
{
	char number[32], open[SPT_FDS];

	spt_enter_("at the end", 0, "SIGPIPEs", CHECKS);
	if (sigpipes_count)
		spt_sigpipe_(0);
	spt_enter_("at the end", 0, "descriptors", CHECKS);
	find_open(open);
	for (int fd = 0; fd < SPT_FDS; fd++)
		if (open[fd] && !expected[fd]) {
			snprintf(number, sizeof number, "%d was leaked", fd);
			spt_fail("none that the case did not own", number);
		}
	spt_leave_();
}

int spt_own(int fd)
{
	if (fd >= 0 && fd < SPT_FDS)
		expected[fd] = 1;
	return fd;
}

int spt_free_fds(void)
{
	int n = 0, limit = spt_fd_limit();

	for (int fd = 0; fd < limit; fd++)
		n += !is_open(fd);
	return n;
}

void spt_leave_fds(int n)
{
	int fd, last[SPT_FDS] = { 0 }, count = 0;

	SPT_("filling the descriptor table", NEEDS, (void)0);
	while (count < SPT_FDS && (fd = open("/dev/null", O_RDONLY)) != -1)
		last[count++] = fd;
	if (count == SPT_FDS || errno != EMFILE)
		spt_verdict_(UNRESOLVED,
		    "the limit on descriptors is not kept");
	if (count >= n) {
		for (int i = 0; i < count - n; i++)
			spt_own(last[i]);
		while (n--)
			close(last[--count]);
		return;
	}
	/* It was asked for more than there are: give some of ours back. */
	for (fd = SPT_FDS - 1; fd > 2 && spt_free_fds() < n; fd--)
		close(fd);
}

int spt_limit_fds_(int n)
{
	struct rlimit r;

	if (getrlimit(RLIMIT_NOFILE, &r) == -1)
		return -1;
	r.rlim_cur = r.rlim_max < (rlim_t)n ? r.rlim_max : (rlim_t)n;
	return setrlimit(RLIMIT_NOFILE, &r) == -1 ? -1 : (int)r.rlim_cur;
}

int spt_raise_fds(int most)
{
	int taken = spt_fd_limit() - spt_free_fds();
	int limit = spt_limit_fds_(most);

	return limit == -1 ? spt_free_fds() : limit - taken;
}
