/* SPDX-License-Identifier: ISC */
/*
 * internal.h -- what the files of the harness share with each other
 *
 * The process that prints (the supervisor, main.c) and the processes and
 * threads that test share one piece of memory, and no descriptor: the tested
 * process has nothing open but 0, 1 and 2, and what it recorded survives it,
 * however it dies.
 */
#ifndef SPT_INTERNAL_H
#define SPT_INTERNAL_H

#include "spt.h"

#include <sys/mman.h>
#ifndef MAP_ANONYMOUS
#define MAP_ANONYMOUS MAP_ANON
#endif

enum spt_verdict { NORESULT, PASS, FAIL, UNRESOLVED, UNSUPPORTED, UNTESTED };

enum { SPT_LINE = 240, SPT_SLOTS = 32, SPT_OBSERVED = 40 };

/* Where one process or thread of the case is. */
struct spt_slot {
	const char *file;	/* a literal: the same in every process here */
	int line;
	const char *expr;
	enum spt_kind_ kind;
	volatile int busy;	/* inside the expression, not behind it */
	volatile int used;
};

struct spt_shared {
	volatile int claimed;		/* one failure is told: the first */
	volatile enum spt_verdict verdict;
	char at[SPT_LINE], call[SPT_LINE], want[SPT_LINE], got[SPT_LINE];
	char reason[SPT_LINE];
	int nobserved;
	struct { char name[32], value[80]; } observed[SPT_OBSERVED];
	char scratch[80];		/* the directory of this point */
	volatile long progress;		/* of spt_interrupt()'s work */
	volatile int nslots;
	struct spt_slot slot[SPT_SLOTS];
};

extern struct spt_shared *spt_shared;
extern const struct spt_case *spt_this_case;

/* record.c: what happened. */
struct spt_slot *spt_new_slot(void);
struct spt_slot spt_where(void);
void spt_put_back(struct spt_slot slot);
void spt_place(char *buf, size_t size, const char *file, int line);
SPT_NORETURN void spt_fail(const char *want, const char *got);

/* main.c: how much longer all may take, as the user says; 1 unless told. */
double spt_time_factor(void);

/* Is it an error by which a system says that AF_UNIX has no such type? */
int spt_no_such_type(int err);
SPT_NORETURN void spt_verdict_(enum spt_verdict verdict, const char *reason);
const char *spt_result(long value, int err);

/* state.c: what a process inherits, and leaves. */
const char *spt_reset_process(void);
const char *spt_reset_child(int keep_root, pid_t parent);
void spt_begin_watch(void);
void spt_end_watch(void);
int  spt_take_sigpipes(void);
int  spt_is_root(void);
int  spt_fd_limit(void);

/* blocked.c: does the process or thread, which is in a call, wait there?  Its
 * state is told in this file, if there is such a file, and it has gone to sleep
 * more often than before; since when it has been asked for is kept for where
 * there is none, 0 at first. */
int  spt_waits(const char *path, long before, long *since);

/* How often it has gone to sleep so far, or -1 where that cannot be asked. */
long spt_slept(const char *path);

/* ready.c; spt_fill() without a verdict, with the error that ended it. */
long spt_fill_up(int fd, int *err);
int  spt_do_not_wait(int fd);
int  spt_type_of(int fd);
void spt_show_poll(char *buf, size_t size, int revents);

/* process.c */
int  spt_wait_for(pid_t pid);
void spt_children_left(void);

/* scratch.c */
void spt_remove_scratch(void);

/* compat.c: the first of the needs that is not met here, or NULL. */
const char *spt_unmet(const char *needs, enum spt_verdict *verdict);
int spt_needs(const char *needs, const char *word);

/* inject.c; filelimit.c */
const char *spt_cannot_inject(void);
const char *spt_cannot_lower_limit(void);
const char *spt_lower_limit(const char *path);
void spt_restore_limit(void);

#endif
