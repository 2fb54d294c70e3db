/* SPDX-License-Identifier: ISC */
/*
 * blocked.c -- threads of a case that wait in a call, and what wakes them
 *
 * That a thread waits is no guess after a while: it is in the call, and the
 * system says that it sleeps.  Where the system cannot be asked, it counts as
 * waiting when it has been in the call for PATIENCE.  The atlas asks the same of
 * processes.
 */
#include "internal.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <time.h>

enum { MOST_STARTED = 8, PATIENCE = 30 /* ms */, PATH = 64 };

static struct started {
	pthread_t id;
	void (*f)(void);
	struct spt_slot *volatile slot;	/* set when it has begun */
	volatile int ended;
	char stat[PATH];		/* where its state can be read */
} started[MOST_STARTED];

static volatile int nstarted;

/* ---- does it sleep? ------------------------------------------------------ */

/* The file in which the system tells the state of the calling thread, or the
 * empty path where there is none. */
static void find_state(char *path)
{
	char here[PATH - 16];
	ssize_t n = readlink("/proc/thread-self", here, sizeof here - 1);

	here[n > 0 ? n : 0] = '\0';
	path[0] = '\0';
	if (n > 0)
		snprintf(path, PATH, "/proc/%s/stat", here);
}

/* "123 (name of the program) S ...": S is asleep, until a signal comes. */
static int sleeps(const char *path)
{
	char line[256], *state;
	ssize_t n;
	int fd = open(path, O_RDONLY);

	if (fd == -1)
		return 0;
	n = read(fd, line, sizeof line - 1);
	close(fd);
	line[n > 0 ? n : 0] = '\0';
	state = strrchr(line, ')');
	return state && strncmp(state, ") S", 3) == 0;
}

long spt_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

int spt_waits(const char *path, long *since)
{
	if (path[0] && access(path, R_OK) == 0)
		return sleeps(path);
	if (*since == 0)
		*since = spt_ms();
	return spt_ms() - *since > PATIENCE;
}

/* ---- threads ------------------------------------------------------------- */

static void *begin(void *arg)
{
	struct started *t = arg;

	find_state(t->stat);
	t->slot = spt_new_slot();
	t->f();
	t->ended = 1;
	return NULL;
}

int spt_start(void (*f)(void))
{
	struct started *t = &started[nstarted];

	if (nstarted == MOST_STARTED)
		spt_verdict_(UNRESOLVED, "too many threads in one case");
	t->f = f;
	if (pthread_create(&t->id, NULL, begin, t) != 0)
		spt_verdict_(UNRESOLVED, "pthread_create() failed");
	return nstarted++;
}

void spt_blocked_(int n)
{
	struct started *t = &started[n];
	long since = 0;

	while (!t->ended) {
		if (!t->slot || !t->slot->busy)
			since = 0;
		else if (spt_waits(t->stat, &since) && t->slot->busy)
			return;
		sched_yield();
	}
	spt_fail("a call that waits", "it has returned");
}

void spt_ends_(int n)
{
	void *result;

	pthread_join(started[n].id, &result);
	if (result == PTHREAD_CANCELED)
		spt_fail("an end by itself", "it was cancelled");
}

void spt_cancelled_(int n)
{
	void *result;

	pthread_join(started[n].id, &result);
	if (result != PTHREAD_CANCELED)
		spt_fail("cancelled", "it has returned");
}

void spt_cancel(int n)
{
	pthread_cancel(started[n].id);
}

/* ---- signals ------------------------------------------------------------- */

static volatile sig_atomic_t caught, watched;

static void on_caught(int sig)
{
	(void)sig;
	caught++;
}

void spt_catch(int sig, int flags)
{
	struct sigaction sa = { .sa_handler = on_caught, .sa_flags = flags };

	sigaction(sig, &sa, NULL);
	watched = (sig_atomic_t)sig;
}

void spt_ignore(int sig)
{
	struct sigaction sa = { .sa_handler = SIG_IGN };

	sigaction(sig, &sa, NULL);
}

/* Of a signal that is caught, the handler has run when this returns. */
void spt_send_signal(int n, int sig)
{
	sig_atomic_t before = caught;

	pthread_kill(started[n].id, sig);
	while (sig == watched && caught == before)
		sched_yield();
}

int spt_count_caught(void)
{
	int n = (int)caught;

	caught = 0;
	return n;
}

void spt_caught_(int want)
{
	spt_eq_(spt_count_caught(), want);
}
