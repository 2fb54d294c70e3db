/* SPDX-License-Identifier: ISC */
/* mutants.h -- what the parts of the library of mutants share */
#ifndef MUTANTS_H
#define MUTANTS_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sys/types.h>
#include <sys/socket.h>
#include <sys/stat.h>
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

/* chosen.c: read SPT_MUTANT, names with commas between them, and
 * SPT_MUTANT_TRACE, a file in which every name is noted that is asked for. */
void choose(void);

/* A name with one of these beginnings is chosen, or names are noted: what only
 * such names ask for is worth finding out. */
int may_be(const char *begins, const char *or_begins);

/* One of the names is this. */
int is(const char *name);

/* One of them is "NAME=ANSWER": an errno, with which the call fails, or a
 * number, which it returns; it does nothing else. */
int answers(const char *name, long *value);

/* One is WHAT and the name of the error: "sv0-on-EMFILE" breaks what a
 * failure with EMFILE leaves of element 0. */
int is_on(const char *what, int err);

int fail(int err);

/* options.c: a cancellation point, in the mutant that has too many. */
void testcancel(void);

/* The error that is chosen in place of this one: "EAGAIN-as-EIO". */
int as_another(int err);
int ours(int fd);
/* The type of an end of a pair; 0 of anything else. */
int type_of(int fd);
/* Receive all that waits. */
void drain(int fd);
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

/* io.c: a call that sends or receives, before it is made and after. */
struct io {
	const char *name;	/* of the call */
	int fd, sends, flags;
	size_t size;		/* of the data, or of the buffers */
	int first;		/* the first byte that is sent */
	int addressed;		/* an address is given, or asked for */
	int state;		/* of cancellation, before */
	ssize_t answer;		/* if it is not to be made */
};

/* variants.c: what may differ in socketpair(); -1 and an error, or 1. */
int vary_call(int domain, int type, int protocol, const int *sv);
void vary_pair(int domain, int *sv);
int writable(const int *element);
int vary_socket(int domain, int type);
void vary_name(int fd, struct sockaddr *name, socklen_t *size, socklen_t asked,
    const char *whose);
int vary_inet(int domain, int type, int protocol);
void vary_stat(int fd, struct stat *st);
int vary_access(int flags);
int vary_get(int fd, int option, void *value, socklen_t size);
int vary_set(int option, const void *value);

/* variants-io.c: in calls that send and receive: 1, if it is not to be made;
 * what it returns, if it was. */
int vary_before(struct io *io);
ssize_t vary_after(const struct io *io, ssize_t n);
void vary_message(int fd, struct msghdr *m, const struct msghdr *asked);
int vary_shutdown(int fd, int how);
void note_shutdown(int fd, int how);
void note_pair(int fd);
int open_pairs(void);
void note_close(int fd);
int was_shut(int fd, int how);
int vary_events(int fd, int events, int revents);
int vary_time(int ms);
int has_more(int fd);
int vary_record(struct io *io, void *data, size_t n);

/* data.c: 1, if the call was answered; what was received, changed. */
int wrong_send(struct io *io, const void *data, size_t n);
int wrong_wait(struct io *io);
ssize_t wrong_receive(const struct io *io, void *data, size_t n, ssize_t got);

/* ready.c: look up what a handler may call; what the system itself says. */
void look_up(void);
int really_polls(int fd, int events);

#endif
