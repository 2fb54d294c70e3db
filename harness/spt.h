/* SPDX-License-Identifier: ISC */
/*
 * spt.h -- everything a test case may use
 *
 * A case is one file, makes one statement about socketpair(), and tries it
 * once for each socket type it names:
 *
 *	#include "spt.h"
 *
 *	CASE {
 *		.clause = "socketpair.connected",
 *		.level  = SHALL,
 *		.types  = STREAM | DGRAM | SEQPACKET,
 *		.says   = "the two sockets are connected to each other",
 *	};
 *
 *	static void test(int type)
 *	{
 *		int sv[2];
 *
 *		spt_pair(type, sv);
 *		CHECK_RET(send(sv[0], "x", 1, EOR(type)), 1);
 *		CHECK_RECV(sv[1], "x", 1);
 *	}
 *
 * Every call of test() has a process of its own, and the first check that
 * does not hold ends it.  So a case is straight-line code: it never looks at
 * a return value, never prints, and never cleans up.
 *
 * Three things are checked of every case without being asked for: that it
 * ends within its time limit; that no descriptor is left open which it did
 * not get through spt_pair() or hand to spt_own(); that no SIGPIPE came
 * which CHECK_SIGPIPE() did not account for.
 *
 * The process starts with descriptors 0, 1 and 2 open and no other, at most
 * SPT_FDS of them, every signal at its default and unblocked, and, if the
 * program was started by root and does not need root, as another user.
 *
 * Capitals and the prefix spt_ belong to the harness.  Any other function
 * that a case calls is the system under test.
 */
#ifndef SPT_H
#define SPT_H

#include "config.h"

/*
 * A case of headers/ has included system headers already, in the namespace of
 * the standard: the others do not follow in another one.
 */
#ifdef SPT_STRICT
#undef _ALL_SOURCE
#undef _DARWIN_C_SOURCE
#undef _GNU_SOURCE
#undef _HPUX_ALT_XOPEN_SOCKET_API
#undef _NETBSD_SOURCE
#undef _OPENBSD_SOURCE
#undef _TANDEM_SOURCE
#undef __EXTENSIONS__
#endif

#include <sys/types.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "compat.h"

/* Who says so, and how; decides what a failure means (README). */
enum spt_level {
	SHALL,		/* POSIX requires it: a failure is non-conformance */
	SHOULD,		/* POSIX recommends it */
	MAY,		/* several answers conform: OBSERVE() which it is */
	MANUAL,		/* a manual promises it, for its own system */
	EXTENSION,	/* if the system has it, it must work */
	QUALITY		/* no sentence says so, but no sane system fails it */
};

/* The types it holds for: test() is called once for each. */
enum spt_types {
	STREAM = 1, DGRAM = 2, SEQPACKET = 4,
	ONCE = 8	/* the statement is not about a type: test(0) */
};

/*
 * The facts about a case.  harness/runner/case.py reads them from the source,
 * so give each its own line and write values as literals.
 */
struct spt_case {
	const char *clause;	/* a key of cases/catalogue/ */
	enum spt_level level;	/* as the catalogue has it */
	int types;
	const char *says;	/* the statement: one line, present tense */
	const char *needs;	/* optional: words from compat.c, spaced */
	int seconds;		/* optional: the time limit, if not 5 */
};

/* Begins a case.  Nothing else defines main(), and nothing lists cases. */
#define CASE								\
	static void test(int type);					\
	static const struct spt_case this_case_;			\
	int main(int argc, char **argv)					\
	{								\
		return spt_main(argc, argv, __FILE__, &this_case_, test); \
	}								\
	static const struct spt_case this_case_ =

/* Ends a case of headers/: its statement is that it compiles. */
#define COMPILES static void test(int type) { (void)type; }

/*
 * Checks.  The call comes first, then what it is to give.  A check that does
 * not hold makes the point a FAIL:
 *
 *	not ok 1 - SOCK_STREAM: bytes can be sent both ways at once
 *	  ---
 *	  verdict: "FAIL"
 *	  at: "transfer/full-duplex.c:18"
 *	  call: "send(sv[0], 'ping', 4, 0)"
 *	  want: "4"
 *	  got: "-1 EPIPE (Broken pipe)"
 *	  ...
 */

/* The call returns this value. */
#define CHECK_RET(call, want) SPT_(#call, CHECKS, spt_ret_((call), (want)))

/* The call returns -1 with errno set to this error, or to one of these. */
#define CHECK_ERR(call, ...) SPT_(#call, CHECKS,			\
	spt_err_((call), #__VA_ARGS__, (const int[]){ __VA_ARGS__, 0 }))

/* The two integers are equal. */
#define CHECK_EQ(got, want) SPT_(#got, CHECKS, spt_eq_((got), (want)))

/* The set of bits (of the descriptor's F_GETFD or F_GETFL) is on, is off. */
#define CHECK_ON(got, bits) SPT_(#got, CHECKS,				\
	spt_bits_((got), (bits), #bits, 1))
#define CHECK_OFF(got, bits) SPT_(#got, CHECKS,				\
	spt_bits_((got), (bits), #bits, 0))

/* The two elements are these two numbers, in whichever order. */
#define CHECK_SET(sv, a, b) SPT_(#sv, CHECKS, spt_set_((sv), (a), (b)))

/* SO_TYPE of the socket is this type. */
#define CHECK_TYPE(fd, want) SPT_("SO_TYPE of " #fd, CHECKS,		\
	spt_type_((fd), (want)))

/* The next message, or the next len bytes of a stream, are these. */
#define CHECK_RECV(fd, want, len) SPT_("recv(" #fd ")", CHECKS,		\
	spt_recv_((fd), (want), (len)))

/* The bytes, or the message, are sent: made again as long as a full queue gives
 * ENOBUFS, as it may, in place of waiting. */
#define CHECK_SENT(fd, data, len, flags) SPT_("send(" #fd ")", CHECKS,	\
	spt_sent_((fd), (data), (len), (flags)))

/* Nothing waits to be received: no data, no end-of-file, no error. */
#define CHECK_EMPTY(fd) SPT_("poll(" #fd ")", CHECKS, spt_empty_(fd))

/* The socket has no name that another could not be given (what is told of an
 * unnamed one may be anything). */
#define CHECK_UNNAMED(fd) SPT_("getsockname(" #fd ")", CHECKS,		\
	spt_unnamed_(fd))

/* Exactly n SIGPIPEs came since the last such check. */
#define CHECK_SIGPIPE(n) SPT_("SIGPIPEs", CHECKS, spt_sigpipe_(n))

/* SIGPIPEs are not what the case is about: any number may come. */
void spt_any_sigpipe(void);

/* The descriptor is open, or is closed, in a program started by exec. */
#define CHECK_OPEN_AFTER_EXEC(fd, want) SPT_("exec with " #fd, CHECKS,	\
	spt_eq_(spt_open_after_exec_(fd), (want)))

/* None of the descriptors from 3 to 7 is open in such a program. */
#define CHECK_NONE_AFTER_EXEC() SPT_("exec with 3 to 7", CHECKS,	\
	spt_eq_(spt_any_open_after_exec_(), 0))

/* The signal, which spt_hold() has blocked, comes; or has not come. */
#define CHECK_SIGNAL(sig) SPT_("sigwait(" #sig ")", CHECKS,		\
	spt_eq_(spt_signal_(sig), (sig)))
#define CHECK_NO_SIGNAL(sig) SPT_("sigpending() of " #sig, CHECKS,	\
	spt_eq_(spt_pending_(sig), 0))

/* The directory of spt_scratch() holds this many files. */
#define CHECK_FILES(want) SPT_("files in the directory", CHECKS,	\
	spt_eq_(spt_files_(), (want)))

/* Any other condition.  It can show no values: prefer those above. */
#define CHECK(cond) SPT_(#cond, CHECKS, spt_true_(!!(cond)))

/*
 * Preconditions.  If one is not met the case can tell nothing, and is
 * UNRESOLVED: it has neither passed nor failed.
 */
#define NEED(call) SPT_(#call, NEEDS, spt_need_((call) != -1, "success"))
#define NEED_FAIL(call) SPT_(#call, NEEDS,				\
	spt_need_((call) == -1, "failure"))

/*
 * The call fails; or it succeeds because the system supports what others
 * refuse, as it may: then the point is UNSUPPORTED for the reason given.
 */
#define FAILS_OR_SKIP(call, why) SPT_(#call, NEEDS,			\
	spt_fails_or_skip_((call), (why)))

/* The call succeeds, or the point is UNSUPPORTED for the reason given. */
#define WORKS_OR_SKIP(call, why) SPT_(#call, NEEDS,			\
	spt_works_or_skip_((call), (why)))

/* The call does not fail with this error, one of those it may fail with; if
 * it does, the point is UNSUPPORTED for the reason given. */
#define SKIP_IF_ERR(call, err, why) SPT_(#call, NEEDS,			\
	spt_skip_if_err_((call), (err), (why)))

/* The system lacks what the case is about: UNSUPPORTED, with the reason. */
#define SKIP(why) spt_skip_(why)
#define SKIP_IF(cond, why) SPT_(#cond, NEEDS, spt_skip_if_(!!(cond), (why)))

/* The call may fail, with any of these or not at all; record which. */
#define OBSERVE_CALL(name, call) SPT_(#call, CHECKS,			\
	spt_observe_call_((name), (call)))

/* The call succeeds, or fails with one of these errors; record which. */
#define OBSERVE_ONE_OF(name, call, ...) SPT_(#call, CHECKS,		\
	spt_observe_one_of_((name), (call), #__VA_ARGS__,		\
	    (const int[]){ __VA_ARGS__, 0 }))

/* Record for the report which of the permitted answers was given. */
#define OBSERVE(name, value) SPT_(#value, CHECKS,			\
	spt_observe_((name), (value)))

#define OBSERVE_NUMBER(name, n) SPT_(#n, CHECKS,			\
	spt_observe_number_((name), (long)(n)))

/* The block runs twice: from sv[0] to sv[1], then the other way round. */
#define BOTH_WAYS(sv, from, to)						\
	for (int way_ = 0; way_ < 2 &&					\
	    ((from) = (sv)[way_], (to) = (sv)[!way_], 1); way_++)

/* The flag that ends a record, for the type that has records; else 0. */
#define EOR(type) ((type) == SOCK_SEQPACKET ? MSG_EOR : 0)

/*
 * Make a connected AF_UNIX pair.  The case is UNSUPPORTED if the system has
 * no such type, UNRESOLVED if the call fails otherwise.
 */
#define spt_pair(type, sv) SPT_("socketpair(AF_UNIX, " #type ", 0, " #sv ")", \
	NEEDS, spt_pair_((type), (sv)))

/* The case is UNSUPPORTED if the system has no AF_UNIX pairs of this type. */
#define spt_need_type(type) SPT_("socketpair() of this type", NEEDS,	\
	spt_need_type_(type))

/* The case is UNSUPPORTED if the call crashes the caller for this array,
 * as it may where no manual promises EFAULT. */
void spt_need_no_crash(int type, int *sv);

/* Expect this descriptor to be open at the end; returns it. */
int spt_own(int fd);

/* Use up descriptors until exactly n more can be opened. */
void spt_leave_fds(int n);

/* How many more descriptors can be opened? */
int spt_free_fds(void);

/* The descriptors that a process of a case can have open at most; and, for
 * a case about many, let there be more, up to this: returns how many. */
enum { SPT_FDS = 64 };
int spt_raise_fds(int most);

/* Let the limit on descriptors be this; what is open stays open. */
#define spt_limit_fds(n) SPT_("setrlimit(RLIMIT_NOFILE)", NEEDS,	\
	spt_need_(spt_limit_fds_(n) != -1, "success"))

/*
 * Arrays that socketpair() cannot fill: the null pointer; an address next to
 * it; one that is not mapped; memory without access; memory that can be read
 * only; the first element at the very end of writable memory, the second
 * beyond; the other way round.
 */
int *spt_null(void);
int *spt_tiny(void);
int *spt_unmapped(void);
int *spt_no_access(void);
int *spt_read_only(void);
int *spt_second_unmapped(void);
int *spt_first_unmapped(void);

/*
 * From now on socketpair() in this process is answered with this error at
 * the boundary of the operating system, whatever its arguments.  The case
 * must declare .needs = "injection".
 */
void spt_inject(int err);

/* Fork.  Checks in the child count; the case waits with CHECK_EXIT(). */
pid_t spt_fork(void);

/* The child ends by itself with this exit status. */
#define CHECK_EXIT(pid, want) SPT_("exit status of " #pid, CHECKS,	\
	spt_exit_((pid), (want)))

/* The child is ended by this signal. */
#define CHECK_KILLED(pid, sig) SPT_("end of " #pid, CHECKS,		\
	spt_killed_((pid), (sig)))

/* In a child: SIGPIPE does what it does by default, and is not counted. */
void spt_default_sigpipe(void);

/* Start the shell with a script, in which $1 is the number of this
 * descriptor (of one digit); the case waits with CHECK_EXIT(). */
pid_t spt_sh(const char *script, int fd);

/* Run child() in a child of vfork(), which ends well if it comes back. */
void spt_vfork(void (*child)(void));

/* Give up root, and what it may do, for the rest of this process. */
void spt_drop_root(void);

/* Run f(0) ... f(n - 1) at once, each in a thread; checks in them count. */
void spt_threads(int n, void (*f)(int));

/* Call each() so many times, or for a second where it is slow, while another
 * thread calls beside(), over and over; checks in both count. */
void spt_race(void (*beside)(void), void (*each)(void), int rounds);

/* Block this signal, to wait for it with CHECK_SIGNAL(). */
void spt_hold(int sig);

/* Call work() until handler() has run n times in a signal handler that
 * interrupted it, wherever it was; or ten times and for a quarter of a second,
 * where a signal comes with a tick of the clock. */
void spt_interrupt(void (*work)(void), void (*handler)(void), int n);

/* Make an empty directory and enter it; it goes when the point ends. */
void spt_scratch(void);

/* Put a path into an address of AF_UNIX; returns the address's length. */
socklen_t spt_path(const char *path, struct sockaddr_un *name);

/* Bind a socket to a path of the directory of spt_scratch(). The case is
 * UNSUPPORTED if an end of a pair cannot be bound. */
#define spt_bind(fd, path) SPT_("bind(" #fd ", " #path ")", NEEDS,	\
	spt_bind_((fd), (path)))

/* A new socket of AF_UNIX, without name or peer; and one that listens at such
 * a path, of which the address is stored and its length returned. */
int spt_socket(int type);
socklen_t spt_listener(int type, const char *path, struct sockaddr_un *name);

/* Pass a descriptor through a connected pair; returns it, new. */
void spt_send_fd(int sock, int fd);
int spt_recv_fd(int sock);

/*
 * Threads that wait in a call.  f() runs in a thread of its own, and its calls
 * stand in checks; the number of the thread is returned.
 */
int spt_start(void (*f)(void));

/* The thread waits in a call.  This returns as soon as it does: whoever sends
 * to it then has woken it up. */
#define CHECK_BLOCKED(thread) SPT_("thread " #thread, CHECKS,		\
	spt_blocked_(thread))

/* The thread ends, and by itself; or because it was cancelled. */
#define CHECK_ENDS(thread) SPT_("end of " #thread, CHECKS,		\
	spt_ends_(thread))
#define CHECK_CANCELLED(thread) SPT_("end of " #thread, CHECKS,		\
	spt_cancelled_(thread))
void spt_cancel(int thread);

/* Catch, and count, this signal, with these sa_flags; or ignore it. */
void spt_catch(int sig, int flags);
void spt_ignore(int sig);

/* Send the signal to the thread; if it is caught, it has been on return. */
void spt_send_signal(int thread, int sig);

/* Exactly n signals were caught since the last such check. */
#define CHECK_CAUGHT(n) SPT_("signals caught", CHECKS, spt_caught_(n))

/* How many were, for a case that only records it. */
int spt_count_caught(void);

/* msg_iovlen is an int here, a size_t there. */
void spt_set_iovlen(struct msghdr *m, long n);

/* Milliseconds, of a clock that nobody sets. */
long spt_ms(void);

/* Of these events (and POLLERR, POLLHUP and POLLNVAL) poll() reports exactly
 * these now.  Or those that it reports, for CHECK_ON() and CHECK_OFF(). */
#define CHECK_READY(fd, events, want) SPT_("poll(" #fd ", " #events ")", \
	CHECKS, spt_ready_((fd), (events), (want)))
int spt_poll(int fd, int events);

/* Record what poll() reports when asked for POLLIN and POLLOUT. */
void spt_observe_poll(const char *name, int fd);

/* A set for select() of this descriptor, and of the other one unless that is
 * -1; whether one is in a set. */
void spt_set_of(fd_set *set, int fd, int other);
int spt_in_set(const fd_set *set, int fd);

/* The sets in which select() leaves the descriptor now. */
enum { SPT_READ = 1, SPT_WRITE = 2, SPT_EXCEPT = 4 };
int spt_select(int fd);

/* Those of SPT_READ and SPT_WRITE that the system's own event queue reports
 * (epoll, kqueue); such a case has .needs = "events". */
int spt_events(int fd);

/* Who made the other end: false if the system cannot tell of this type; such
 * a case has .needs = "credentials". */
int spt_peer_ids(int fd, uid_t *uid, gid_t *gid);

/*
 * Send from this end, without waiting, until not one byte more is taken; the
 * point is UNSUPPORTED where a full queue gives ENOBUFS.  And receive all that
 * is there.  How much: bytes of a stream, else messages.
 */
long spt_fill(int fd);
long spt_drain(int fd);

#if HAVE_MSGHDR_MSG_CONTROL
/* A message of at most 64 bytes, and with descriptors in it. */
struct spt_msg {
	struct msghdr hdr;
	struct iovec io;
	char data[64];
	union {
		long align;
		char bytes[2048];
	} control;
};

/* A message to be sent: these bytes, and n descriptors (or none: NULL). */
void spt_msg_of(struct spt_msg *m, const char *data, size_t len,
    const int *fds, int n);

/* Another control message behind that of one descriptor, of n more; and how
 * many control messages have come. */
void spt_msg_add(struct spt_msg *m, const int *fds, int n);
int spt_msg_headers(struct spt_msg *m);

/* The header of its control message, which it must have. */
struct cmsghdr *spt_msg_header(struct spt_msg *m);

/* One to be received: room for so many bytes, and for n descriptors; without
 * any for control messages if n is -1. */
void spt_msg_for(struct spt_msg *m, size_t len, int n);

/* The descriptors that have come, at most so many of them stored; returns
 * how many there are. */
int spt_msg_fds(struct spt_msg *m, int *fds, int most);
#endif

/* Give the system an occasion to find sockets that nobody can reach, as some
 * look for them when another socket is closed. */
void spt_collect(void);

/* Make the call after which the file is named in every state of the atlas
 * (atlas.c): each answer is recorded, and one that POSIX does not permit is a
 * failure. */
#define spt_atlas(type) spt_atlas_(__FILE__, (type))

/* EPIPE -> "EPIPE", SOCK_STREAM -> "SOCK_STREAM"; a number if unknown. */
const char *spt_errname(int err);
const char *spt_typename(int type);

/* ---- what the macros stand on; not for use in cases ------------------ */

enum spt_kind_ { CHECKS, NEEDS };

#define SPT_(expr, kind, check)						\
	(spt_enter_(__FILE__, __LINE__, (expr), (kind)), (check), spt_leave_())

int  spt_main(int, char **, const char *, const struct spt_case *,
    void (*)(int));
void spt_enter_(const char *, int, const char *, enum spt_kind_);
void spt_leave_(void);
void spt_ret_(long, long);
void spt_err_(long, const char *, const int *);
void spt_eq_(long, long);
void spt_bits_(long, long, const char *, int);
void spt_set_(const int *, int, int);
void spt_type_(int, int);
void spt_recv_(int, const char *, size_t);
void spt_empty_(int);
void spt_sent_(int, const void *, size_t, int);
void spt_unnamed_(int);
void spt_sigpipe_(int);
void spt_true_(int);
void spt_need_(int, const char *);
void spt_fails_or_skip_(long, const char *);
void spt_works_or_skip_(long, const char *);
void spt_skip_if_err_(long, int, const char *);
void spt_skip_(const char *);
void spt_skip_if_(int, const char *);
void spt_observe_(const char *, const char *);
void spt_observe_one_of_(const char *, long, const char *, const int *);
void spt_observe_number_(const char *, long);
void spt_observe_call_(const char *, long);
void spt_pair_(int, int *);
void spt_need_type_(int);
void spt_bind_(int, const char *);
void spt_exit_(pid_t, int);
void spt_killed_(pid_t, int);
int  spt_open_after_exec_(int);
int  spt_any_open_after_exec_(void);
int  spt_signal_(int);
int  spt_pending_(int);
int  spt_files_(void);
int  spt_limit_fds_(int);
void spt_blocked_(int);
void spt_ends_(int);
void spt_cancelled_(int);
void spt_caught_(int);
void spt_ready_(int, int, int);
void spt_atlas_(const char *, int);
void spt_uncompiled_FAIL(const char *);
void spt_uncompiled_UNRESOLVED(const char *);

#endif
