/* SPDX-License-Identifier: ISC */
/*
 * atlas.c -- one call in every state of a pair
 *
 * A process goes from cell to cell: it makes a pair, brings it into the state,
 * makes the call, and closes all.  If it sleeps in the call, the call is told to
 * wait; it is killed then, and another goes on behind that cell, as it does where
 * one has died.  (With a process for each cell, user-mode Linux took twice as
 * long.)  Every answer is recorded; one that POSIX does not permit fails the point.
 */
#include "atlas.h"

#include <sys/wait.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>

enum { MOST_STATES = SPT_OBSERVED, MOST_OPEN = 8 };

struct cell {
	long slept;		/* how often, before the call */
	volatile int in_call;
	volatile int answered;
	char answer[SPT_ANSWER];
};

static struct cell *cells;

/* ---- the process that answers -------------------------------------------- */

static void work(struct cell *c, const struct spt_state *state,
    const struct spt_call *call, int type, int number)
{
	const char *signals = "";
	int sv[2], err;
	long ret;

	if (socketpair(AF_UNIX, type, 0, sv) == -1 ||
	    !state->make(type, sv, number)) {
		snprintf(c->answer, SPT_ANSWER, "no such state");
		return;
	}
	spt_take_sigpipes();
	c->slept = spt_slept("/proc/self/status");
	c->in_call = 1;
	if (call->ask) {
		call->ask(sv[0], c->answer);
		return;
	}
	errno = 0;
	ret = call->make(sv[0], type, number);
	err = errno;
	if (spt_take_sigpipes())
		signals = " SIGPIPE";
	if (ret == -1)
		snprintf(c->answer, SPT_ANSWER, "-1 %s%s", spt_errname(err), signals);
	else
		snprintf(c->answer, SPT_ANSWER, "%ld%s", ret, signals);
}

/* The cells from the first on; each has a number that no other had before. */
static void work_on(int first, const struct spt_call *call, int type, int numbers)
{
	for (int i = first; i < spt_nstates; i++) {
		work(&cells[i], &spt_states[i], call, type, numbers + i);
		cells[i].answered = 1;
		for (int fd = STDERR_FILENO + 1; fd < MOST_OPEN; fd++)
			close(fd);
	}
	_exit(EXIT_SUCCESS);
}

/* ---- the process that asks ------------------------------------------------ */

static int first_unanswered(int at)
{
	while (at < spt_nstates && cells[at].answered)
		at++;
	return at;
}

/*
 * Follow a process to its end, or to a cell in which it waits; returns the cell
 * from which another has to go on.
 */
static int follow(pid_t pid, int at)
{
	int status, waiting = -1;
	long since = 0;
	char path[32];

	snprintf(path, sizeof path, "/proc/%ld/status", (long)pid);
	while (waitpid(pid, &status, waiting == -1 ? WNOHANG : 0) == 0) {
		int reached = first_unanswered(at);

		if (reached != at)
			since = 0;
		at = reached;
		if (at < spt_nstates && cells[at].in_call &&
		    spt_waits(path, cells[at].slept, &since) &&
		    !cells[at].answered) {
			waiting = at;
			kill(pid, SIGKILL);
		} else {
			sched_yield();
		}
	}
	at = first_unanswered(at);
	if (at == spt_nstates || (waiting != -1 && waiting != at))
		return at;	/* it has answered after all */
	if (waiting == at)
		snprintf(cells[at].answer, SPT_ANSWER, "waits");
	else if (WIFSIGNALED(status))
		snprintf(cells[at].answer, SPT_ANSWER, "killed by signal %d",
		    WTERMSIG(status));
	return at + 1;
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
	for (int at = 0, numbers = 0; at < spt_nstates; numbers += spt_nstates) {
		pid_t pid;

		cells[at].in_call = 0;	/* of one that was killed too late */
		pid = fork();
		if (pid == -1)
			spt_verdict_(UNRESOLVED, "fork() failed");
		if (pid == 0)
			work_on(at, call, type, numbers);
		at = follow(pid, at);
	}
	spt_any_sigpipe();
	spt_enter_(file, 0, name, CHECKS);
	for (int i = 0; i < spt_nstates; i++)
		record(name, spt_states[i].name, type, cells[i].answer,
		    contrary, sizeof contrary);
	if (contrary[0])
		spt_fail("in each state an answer that POSIX permits", contrary);
	spt_leave_();
}
