/* SPDX-License-Identifier: ISC */
/* threads.c -- threads of a case, and signals that come at any moment */
#include "internal.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <time.h>

enum { MOST_THREADS = 16 };

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

/* ---- a thread that goes on meanwhile ------------------------------------ */

static void (*meanwhile)(void);
static volatile int begun, ended;

static void go_on(int n)
{
	(void)n;
	while (!ended) {
		meanwhile();
		begun = 1;
		sched_yield();
	}
}

enum { RACE = 1000 /* ms */ };	/* enough where a process is cheap */

void spt_race(void (*beside)(void), void (*each)(void), int rounds)
{
	struct thread t = { .f = go_on };
	long began = spt_ms();

	meanwhile = beside;
	begun = ended = 0;
	if (pthread_create(&t.id, NULL, start, &t) != 0)
		spt_verdict_(UNRESOLVED, "pthread_create() failed");
	while (!begun)
		sched_yield();
	for (int i = 0; i < rounds && spt_ms() - began < RACE; i++)
		each();
	ended = 1;
	pthread_join(t.id, NULL);
}

/* ---- signals that are waited for ---------------------------------------- */

static sigset_t only(int sig)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, sig);
	return set;
}

void spt_hold(int sig)
{
	sigset_t set = only(sig);

	pthread_sigmask(SIG_BLOCK, &set, NULL);
}

int spt_signal_(int sig)
{
	sigset_t set = only(sig);
	int got = 0;

	return sigwait(&set, &got) == 0 ? got : -1;
}

int spt_pending_(int sig)
{
	sigset_t set;

	return sigpending(&set) == 0 && sigismember(&set, sig) == 1;
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

enum { FEW = 10, ENOUGH = 250 /* ms */ };	/* of one processor */

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
	long began = spt_ms();

	on_signal = handler;
	signals = 0;
	sigaction(SIGUSR1, &sa, NULL);
	pid = spt_fork();
	if (pid == 0)
		send_signals(parent);
	while (signals < n) {
		sig_atomic_t before = signals;

		work();
		spt_shared->progress++;
		if (signals != before && signals >= FEW &&
		    spt_ms() - began >= ENOUGH)
			break;
	}
	kill(pid, SIGKILL);
	spt_wait_for(pid);
}
