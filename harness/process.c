/* SPDX-License-Identifier: ISC */
/* process.c -- children, threads, programs and handlers of a case */
#include "internal.h"

#include <sys/wait.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>

enum { MOST_CHILDREN = 16, MOST_THREADS = 16, NOT_FOUND = 127 };

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

static int wait_for(pid_t pid)
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
	int status = wait_for(pid);
	char gotten[64];

	if (WIFEXITED(status)) {
		spt_eq_(WEXITSTATUS(status), want);
		return;
	}
	snprintf(gotten, sizeof gotten, "killed by signal %d",
	    WTERMSIG(status));
	spt_fail("exit", gotten);
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

	if (pid == 0) {
		socketpair(AF_UNIX, type, 0, sv);
		_exit(EXIT_SUCCESS);
	}
	if (!WIFEXITED(wait_for(pid)))
		spt_verdict_(UNSUPPORTED,
		    "such an array crashes the caller, as it may");
}

/* The shell can tell, for the numbers that a digit can name. */
int spt_open_after_exec_(int fd)
{
	char script[64];
	int status;
	pid_t pid;

	if (fd < 0 || fd > 9)
		spt_verdict_(UNRESOLVED, "the shell cannot name descriptor");
	snprintf(script, sizeof script, "exec 2>/dev/null; : <&%d", fd);
	pid = spt_fork();
	if (pid == 0) {
		execl("/bin/sh", "sh", "-c", script, (char *)NULL);
		_exit(NOT_FOUND);
	}
	status = wait_for(pid);
	if (!WIFEXITED(status) || WEXITSTATUS(status) == NOT_FOUND)
		spt_verdict_(UNRESOLVED, "/bin/sh cannot be run");
	return WEXITSTATUS(status) == 0;
}

/* ---- threads ------------------------------------------------------------ */

struct thread {
	pthread_t id;
	void (*f)(int);
	int n;
};

static void *start(void *arg)
{
	struct thread *t = arg;

	spt_new_slot();
	t->f(t->n);
	return NULL;
}

void spt_threads(int n, void (*f)(int))
{
	struct thread t[MOST_THREADS];

	if (n > MOST_THREADS)
		spt_verdict_(UNRESOLVED, "too many threads in one case");
	for (int i = 0; i < n; i++) {
		t[i].f = f;
		t[i].n = i;
		if (pthread_create(&t[i].id, NULL, start, &t[i]) != 0)
			spt_verdict_(UNRESOLVED, "pthread_create() failed");
	}
	for (int i = 0; i < n; i++)
		pthread_join(t[i].id, NULL);
}

/* ---- a handler that comes at any moment --------------------------------- */

static void (*volatile on_signal)(void);
static volatile sig_atomic_t signals;

static void interrupted(int sig)
{
	int err = errno;
	struct spt_slot slot = spt_where();

	(void)sig;
	on_signal();
	signals++;
	spt_put_back(slot);
	errno = err;
}

/*
 * Send signals for as long as the parent lives: each after the work has gone
 * on since the last, and each a little later in it than the one before.
 */
static void send_signals(pid_t parent)
{
	volatile unsigned delay;

	for (unsigned i = 0; getppid() == parent; i++) {
		long seen = spt_shared->progress;

		while (spt_shared->progress == seen && getppid() == parent)
			sched_yield();
		for (delay = i * 37 % 1000; delay > 0; delay--)
			;
		kill(parent, SIGUSR1);
	}
}

void spt_interrupt(void (*work)(void), void (*handler)(void), int n)
{
	struct sigaction sa = {
		.sa_handler = interrupted, .sa_flags = SA_RESTART
	};
	pid_t parent = getpid(), pid;

	on_signal = handler;
	signals = 0;
	sigaction(SIGUSR1, &sa, NULL);
	pid = spt_fork();
	if (pid == 0)
		send_signals(parent);
	while (signals < n) {
		work();
		spt_shared->progress++;
	}
	kill(pid, SIGKILL);
	wait_for(pid);
}
