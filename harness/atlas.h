/* SPDX-License-Identifier: ISC */
/*
 * atlas.h -- the parts of the sweep over states and calls (atlas.c)
 *
 * states.c says which states there are, calls.c which calls, decided.c which
 * answers POSIX decides; each is a table to be read, and to be added to.
 */
#ifndef SPT_ATLAS_H
#define SPT_ATLAS_H

#include "internal.h"

enum { SPT_ANSWER = 48 };

/* A state of the pair, as sv[0] is in it; false if there is no such state. */
struct spt_state {
	const char *name;
	int (*make)(int type, int *sv, int number);
};

/* A call on a descriptor; the number is another one for each cell.  Most
 * return what they are given; some write the answer themselves. */
struct spt_call {
	const char *name;
	long (*make)(int fd, int type, int number);
	void (*ask)(int fd, char *answer);
};

/*
 * What is permitted: in each of these states, of these types, each of these
 * calls gives one of these answers, as this clause of the catalogue says.
 * Names are separated by spaces, answers by bars.
 */
struct spt_decided {
	const char *calls, *states;
	int types;
	const char *answers, *clause;
};

extern const struct spt_state spt_states[];
extern const int spt_nstates;
extern const struct spt_call spt_calls[];
extern const int spt_ncalls;
extern const struct spt_decided spt_decided[];
extern const int spt_ndecided;

#endif
