/* SPDX-License-Identifier: ISC */
/*
 * blocked.c -- threads of a case that wait in a call, and what wakes them
 *
 * That a thread waits is no guess after a while: it is in the call, and the
 * system says that it sleeps, and has gone to sleep since it was begun: one that
 * is about to find that it need not, and has lost the processor in between, is
 * told as asleep by Linux too.  Where the system cannot be asked, it counts as
 * waiting when it has been in the call for PATIENCE.  The atlas asks the same of
 * processes.
 */
#include "internal.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { MOST_STARTED = 8, PATIENCE = 30 /* ms */, MOMENT = 8000000 /* ns */ };
enum { PATH = 64 };

static struct started {
	pthread_t id;
	void (*f)(void);
	struct spt_slot *volatile slot;	/* set when it has begun */
	volatile int ended;
	int was_blocked;		/* when it was last asked for */
	char state[PATH];		/* where its state can be read */
	long slept;			/* how often, when it began */
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
		snprintf(path, PATH, "/proc/%s/status", here);
}

/* Read such a file, lines as "State:\tS (sleeping)", or nothing. */
static void read_state(const char *path, char *text, size_t size)
{
	int fd = open(path, O_RDONLY);
	ssize_t n = fd == -1 ? 0 : read(fd, text, size - 1);

	if (fd != -1)
		close(fd);
	text[n > 0 ? n : 0] = '\0';
}

/* How often it has gone to sleep, or -1. */
static long times_in(const char *text)
{
	static const char key[] = "\nvoluntary_ctxt_switches:\t";
	const char *line = strstr(text, key);

	return line ? strtol(line + strlen(key), NULL, 10) : -1;
}

long spt_slept(const char *path)
{
	char text[4096];

	read_state(path, text, sizeof text);
	return times_in(text);
}

/* For what has no event, as it is that nothing happens. */
static void wait_a_moment(void)
{
	const struct timespec moment = { 0, MOMENT };

	nanosleep(&moment, NULL);
}

/* Is it asleep (S), until a signal comes?  An emulator may sleep for a moment in
 * any call: where the user says that all takes longer, it has to stay asleep. */
static int sleeps(const char *path, long before)
{
	char text[4096];
	long times;

	read_state(path, text, sizeof text);
	times = times_in(text);
	if (!strstr(text, "\nState:\tS") ||
	    (before >= 0 && times >= 0 && times <= before))
		return 0;
	if (spt_time_factor() <= 1)
		return 1;
	wait_a_moment();
	read_state(path, text, sizeof text);
	return strstr(text, "\nState:\tS") && times_in(text) == times;
}

long spt_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

int spt_waits(const char *path, long before, long *since)
{
	if (path[0] && access(path, R_OK) == 0)
		return sleeps(path, before);
	if (*since == 0)
		*since = spt_ms();
	return spt_ms() - *since > PATIENCE;
}

/* ---- threads ------------------------------------------------------------- */

static void *begin(void *arg)
{
	struct started *t = arg;

	find_state(t->state);
	t->slept = spt_slept(t->state);
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

	/* What came meanwhile may wake it yet. */
	if (t->was_blocked)
		wait_a_moment();
	while (!t->ended) {
		if (!t->slot || !t->slot->busy)
			since = 0;
		else if (spt_waits(t->state, t->slept, &since) && t->slot->busy) {
			t->was_blocked = 1;
			return;
		}
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
