/* SPDX-License-Identifier: ISC */
/*
 * record.c -- where a process is, and what it found
 *
 * Everything here may run in a signal handler or in one of several threads,
 * so it uses no stdio on a stream and no allocation.
 */
#include "internal.h"

#include <stdio.h>

struct spt_shared *spt_shared;
const struct spt_case *spt_this_case;

static SPT_THREAD_LOCAL struct spt_slot *here;

/* Each process and each thread of a case has a slot of its own. */
struct spt_slot *spt_new_slot(void)
{
	int n = SPT_FETCH_ADD(&spt_shared->nslots, 1);

	if (n >= SPT_SLOTS)
		n = SPT_SLOTS - 1;
	here = &spt_shared->slot[n];
	here->busy = 0;
	here->used = 1;
	return here;
}

void spt_enter_(const char *file, int line, const char *expr,
    enum spt_kind_ kind)
{
	here->file = file;
	here->line = line;
	here->expr = expr;
	here->kind = kind;
	here->busy = 1;
	errno = 0;
}

/* For a signal handler: where the interrupted code was, to be put back. */
struct spt_slot spt_where(void)
{
	return *here;
}

void spt_put_back(struct spt_slot slot)
{
	*here = slot;
}

void spt_leave_(void)
{
	here->busy = 0;
}

/* "/src/cases/errors/x.c", 7 -> "errors/x.c:7" */
void spt_place(char *buf, size_t size, const char *file, int line)
{
	const char *last = strrchr(file, '/'), *tail = last;

	while (tail && tail > file && tail[-1] != '/')
		tail--;
	if (line)
		snprintf(buf, size, "%s:%d", tail ? tail : file, line);
	else
		snprintf(buf, size, "%s", tail ? tail : file);
}

/* End this process of the case with a verdict; the first one counts. */
void spt_verdict_(enum spt_verdict verdict, const char *reason)
{
	if (SPT_FETCH_ADD(&spt_shared->claimed, 1) == 0) {
		snprintf(spt_shared->reason, SPT_LINE, "%s", reason);
		if (here && here->file) {
			spt_place(spt_shared->at, SPT_LINE, here->file,
			    here->line);
			snprintf(spt_shared->call, SPT_LINE, "%s", here->expr);
		}
		spt_shared->verdict = verdict;
	}
	_exit(EXIT_SUCCESS);
}

void spt_fail(const char *want, const char *got)
{
	if (SPT_FETCH_ADD(&spt_shared->claimed, 1) == 0) {
		spt_place(spt_shared->at, SPT_LINE, here->file, here->line);
		snprintf(spt_shared->call, SPT_LINE, "%s", here->expr);
		snprintf(spt_shared->want, SPT_LINE, "%s", want);
		snprintf(spt_shared->got, SPT_LINE, "%s", got);
		spt_shared->verdict = here->kind == NEEDS ? UNRESOLVED : FAIL;
	}
	_exit(EXIT_FAILURE);
}

void spt_observe_(const char *name, const char *value)
{
	int n = spt_shared->nobserved;

	if (n == SPT_OBSERVED)
		spt_verdict_(UNRESOLVED, "too many observations in one case");
	snprintf(spt_shared->observed[n].name,
	    sizeof spt_shared->observed[n].name, "%s", name);
	snprintf(spt_shared->observed[n].value,
	    sizeof spt_shared->observed[n].value, "%s", value);
	spt_shared->nobserved = n + 1;
}
