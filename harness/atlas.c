/* SPDX-License-Identifier: ISC */
/*
 * atlas.c -- one call in every state of a pair
 *
 * Each cell is a process of its own, which makes a pair, brings it into the
 * state and makes the call; all cells of a call run side by side.  A process
 * that sleeps in the call is told to be waiting, and killed.  Every answer is
 * recorded; one that POSIX does not permit fails the point.
 */
#include "atlas.h"

#include <sys/wait.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>

enum { MOST_STATES = SPT_OBSERVED };

struct cell {
	long slept;		/* how often, before the call */
	volatile int in_call;
	volatile int answered;
	char answer[SPT_ANSWER];
	pid_t pid;		/* 0: it has ended, or was ended */
	long since;		/* when it was first seen in the call */
};

static struct cell *cells;

/* ---- the process of a cell ----------------------------------------------- */

static void answer(struct cell *c, const char *text)
{
	snprintf(c->answer, sizeof c->answer, "%s", text);
	c->answered = 1;
	_exit(EXIT_SUCCESS);
}

static void work(struct cell *c, const struct spt_state *state,
    const struct spt_call *call, int type, int number)
{
	char text[SPT_ANSWER], signals[16] = "";
	int sv[2], err;
	long ret;

	if (socketpair(AF_UNIX, type, 0, sv) == -1 ||
	    !state->make(type, sv, number))
		answer(c, "no such state");
	spt_take_sigpipes();
	c->slept = spt_slept("/proc/self/status");
	c->in_call = 1;
	if (call->ask) {
		call->ask(sv[0], text);
		answer(c, text);
	}
	errno = 0;
	ret = call->make(sv[0], type, number);
	err = errno;
	if (spt_take_sigpipes())
		snprintf(signals, sizeof signals, " SIGPIPE");
	if (ret == -1)
		snprintf(text, sizeof text, "-1 %s%s", spt_errname(err), signals);
	else
		snprintf(text, sizeof text, "%ld%s", ret, signals);
	answer(c, text);
}

/* ---- all cells of a call ------------------------------------------------- */

static int waits(struct cell *c)
{
	char path[32];

	if (!c->in_call || c->answered)
		return 0;
	snprintf(path, sizeof path, "/proc/%ld/status", (long)c->pid);
	return spt_waits(path, c->slept, &c->since);
}

static int has_ended(struct cell *c)
{
	int status;

	if (waitpid(c->pid, &status, WNOHANG) == 0)
		return 0;
	if (!c->answered && WIFSIGNALED(status))
		snprintf(c->answer, sizeof c->answer, "killed by signal %d",
		    WTERMSIG(status));
	return 1;
}

static void wait_for_cells(int n)
{
	int left = n, status;

	while (left > 0) {
		for (int i = 0; i < n; i++) {
			struct cell *c = &cells[i];

			if (!c->pid)
				continue;
			if (has_ended(c)) {
				c->pid = 0;
				left--;
			} else if (waits(c)) {
				kill(c->pid, SIGKILL);
				waitpid(c->pid, &status, 0);
				if (!c->answered)
					snprintf(c->answer, SPT_ANSWER, "waits");
				c->pid = 0;
				left--;
			}
		}
		sched_yield();
	}
}

static const struct spt_call *find_call(const char *name)
{
	for (int i = 0; i < spt_ncalls; i++)
		if (strcmp(spt_calls[i].name, name) == 0)
			return &spt_calls[i];
	spt_verdict_(UNRESOLVED, "the atlas has no such call");
}

/* ---- what is decided ----------------------------------------------------- */

static int type_bit(int type)
{
	return type == SOCK_STREAM ? STREAM : type == SOCK_DGRAM ? DGRAM :
	    SEQPACKET;
}

static const struct spt_decided *decision(const char *call, const char *state,
    int type)
{
	for (int i = 0; i < spt_ndecided; i++) {
		const struct spt_decided *d = &spt_decided[i];

		if ((d->types & type_bit(type)) && spt_needs(d->calls, call) &&
		    spt_needs(d->states, state))
			return d;
	}
	return NULL;
}

/* Is the answer one of those between the bars? */
static int permits(const char *answers, const char *found)
{
	size_t n = strlen(found);

	for (;;) {
		if (strncmp(answers, found, n) == 0 &&
		    (answers[n] == '|' || answers[n] == '\0'))
			return 1;
		answers = strchr(answers, '|');
		if (!answers)
			return 0;
		answers++;
	}
}

/* "recv-msg-peek" of "/src/cases/atlas/recv-msg-peek.c" */
static void call_of(const char *file, char *name, size_t size)
{
	const char *last = strrchr(file, '/');

	snprintf(name, size, "%s", last ? last + 1 : file);
	name[strlen(name) - strlen(".c")] = '\0';
}

static void record(const char *name, const char *state, int type,
    const char *found, char *contrary, size_t size)
{
	const struct spt_decided *d = decision(name, state, type);
	char value[sizeof spt_shared->observed[0].value];
	size_t used = strlen(contrary);
	int good;

	if (strcmp(found, "no such state") == 0 || !d) {
		spt_observe_(state, found);
		return;
	}
	good = permits(d->answers, found);
	snprintf(value, sizeof value, "%s %c %s", found, good ? '=' : '!',
	    d->clause);
	spt_observe_(state, value);
	if (good)
		return;
	if (used + strlen(state) + strlen(found) + 16 < size)
		snprintf(contrary + used, size - used, "%s%s: %s",
		    used ? "; " : "", state, found);
	else if (used && contrary[used - 1] != '.')
		snprintf(contrary + used, size - used, "; ...");
}

void spt_atlas_(const char *file, int type)
{
	char name[40], contrary[SPT_LINE] = "";
	const struct spt_call *call;

	call_of(file, name, sizeof name);
	call = find_call(name);
	spt_need_type(type);
	spt_scratch();
	cells = mmap(NULL, MOST_STATES * sizeof *cells, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (cells == MAP_FAILED || spt_nstates > MOST_STATES)
		spt_verdict_(UNRESOLVED, "the atlas has no room for its cells");
	for (int i = 0; i < spt_nstates; i++) {
		pid_t pid = fork();

		if (pid == -1)
			spt_verdict_(UNRESOLVED, "fork() failed");
		if (pid == 0)
			work(&cells[i], &spt_states[i], call, type, i);
		cells[i].pid = pid;
	}
	wait_for_cells(spt_nstates);
	spt_any_sigpipe();
	spt_enter_(file, 0, name, CHECKS);
	for (int i = 0; i < spt_nstates; i++)
		record(name, spt_states[i].name, type, cells[i].answer,
		    contrary, sizeof contrary);
	if (contrary[0])
		spt_fail("in each state an answer that POSIX permits", contrary);
	spt_leave_();
}
