/* SPDX-License-Identifier: ISC */
/* mutants.h -- what the parts of the library of mutants share */
#ifndef MUTANTS_H
#define MUTANTS_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sys/types.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The function behind ours.  It is looked up once for each place that calls
 * it: dlsym() is not safe in a signal handler, so what a handler may call is
 * called when the library is loaded. */
#define REAL_OF(type, name) ((type)(size_t)dlsym(RTLD_NEXT, (name)))
#define REAL(type, name) (__extension__({				\
	static __typeof__(type) found;					\
									\
	if (!found)							\
		found = REAL_OF(type, name);				\
	found;								\
}))

enum { MOST = 16384, PLAIN = 0xf };

typedef int (*fcntl_fn)(int, int, ...);
typedef ssize_t (*send_fn)(int, const void *, size_t, int);
typedef ssize_t (*recv_fn)(int, void *, size_t, int);

extern fcntl_fn real_fcntl;
extern send_fn real_send;
extern recv_fn real_recv;

/* Of a descriptor of a pair: the other one, the type, whether it is sv[1];
 * and whether a number was one once. */
extern int peer[MOST], of_type[MOST], second[MOST], once[MOST];

/* Those that were shut down in both directions. */
extern char is_shut[MOST];

/* A function that answers as the mutant says, or does as it should. */
#define PLAINLY(type, name, parameters, arguments, condition)		\
type name parameters							\
{									\
	long value;							\
									\
	testcancel();							\
	if ((condition) && answers(#name, &value))			\
		return (type)value;					\
	return REAL(type (*) parameters, #name) arguments;		\
}

/* The name of the mutant is this. */
int is(const char *name);

/* The mutant is "NAME=ANSWER": an errno, with which the call fails, or a
 * number, which it returns; it does nothing else. */
int answers(const char *name, long *value);

int fail(int err);

/* options.c: a cancellation point, in the mutant that has too many. */
void testcancel(void);

/* The error that this mutant has in place of this one. */
int as_another(int err);
int ours(int fd);
int is_second(int fd);
int was_ours(int fd);

/* mutants.c, answers.c: the calls, with what is wrong in them alone. */
ssize_t pair_send(int, const void *, size_t, int);
ssize_t pair_sendto(int, const void *, size_t, int, const struct sockaddr *,
    socklen_t);
ssize_t pair_write(int, const void *, size_t);
ssize_t pair_read(int, void *, size_t);
ssize_t pair_recv(int, void *, size_t, int);
ssize_t pair_recvfrom(int, void *, size_t, int, struct sockaddr *, socklen_t *);
ssize_t pair_recvmsg(int, struct msghdr *, int);

/* ready.c: look up what a handler may call; what the system itself says. */
void look_up(void);
int really_polls(int fd, int events);

#endif
