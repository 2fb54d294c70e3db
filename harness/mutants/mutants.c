/* SPDX-License-Identifier: ISC */
/*
 * mutants.c -- socketpair() and what it makes, wrong in one way at a time
 *
 * A library to be preloaded.  SPT_MUTANT names what is wrong; without it, or
 * with "none", nothing is: then it is a repaired system, which leaves the
 * array alone on failure and has EPROTOTYPE, as Linux does not.  list.txt
 * says which clause each mutant breaks.  Every case must fail under one.
 * What differs and is permitted is in variants.c; chosen.c reads the names.
 */
#include "mutants.h"

#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>

typedef int (*socketpair_fn)(int, int, int, int *);
typedef ssize_t (*sendto_fn)(int, const void *, size_t, int,
    const struct sockaddr *, socklen_t);
typedef ssize_t (*write_fn)(int, const void *, size_t);
typedef ssize_t (*read_fn)(int, void *, size_t);
typedef ssize_t (*recvmsg_fn)(int, struct msghdr *, int);
typedef int (*close_fn)(int);

static pid_t first_process;
static pthread_t first_thread;
static socketpair_fn real_socketpair;
static close_fn real_close;
fcntl_fn real_fcntl;
send_fn real_send;
recv_fn real_recv;
int peer[MOST], of_type[MOST], second[MOST], once[MOST];
static int calls;
static volatile int shared[2], *everywhere;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void)
{
	real_socketpair = REAL(socketpair_fn, "socketpair");
	real_fcntl = REAL(fcntl_fn, "fcntl");
	real_send = REAL(send_fn, "send");
	real_recv = REAL(recv_fn, "recv");
	real_close = REAL(close_fn, "close");
	look_up();
	choose();
	everywhere = mmap(NULL, sizeof *everywhere, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	first_process = getpid();
	first_thread = pthread_self();
}

int fail(int err)
{
	errno = err;
	return -1;
}

static int free_fds(void)
{
	int n = 0;

	for (int fd = 0; fd < 64; fd++)
		n += real_fcntl(fd, F_GETFD) == -1;
	return n;
}

static int may_write(void)
{
	struct rlimit r;

	return getrlimit(RLIMIT_FSIZE, &r) == -1 || r.rlim_cur != 0;
}

/* ---- how the call is answered ------------------------------------------- */

static int refused(int domain, int type, int protocol, int *sv)
{
	if (is("always-ENOSYS"))
		return fail(ENOSYS);
	if (is("no-AF_UNIX") && domain == AF_UNIX)
		return fail(EAFNOSUPPORT);
	if (is("protocol-0-refused") && protocol == 0)
		return fail(EPROTONOSUPPORT);
	if (is("dgram-refused") && (type & PLAIN) == SOCK_DGRAM)
		return fail(ENOTSUP);
	if ((domain < 0 || domain > 45) && is("domain-as-EOPNOTSUPP"))
		return fail(EOPNOTSUPP);
	if (domain == AF_UNIX && protocol > 1 && is("protocol-as-EPROTOTYPE"))
		return fail(EPROTOTYPE);
	if (domain == AF_UNIX && ((type & PLAIN) == SOCK_RDM || type == 0) &&
	    is("any-type-is-a-stream"))
		return real_socketpair(domain, SOCK_STREAM, protocol, sv);
	if ((type & ~(PLAIN | SOCK_CLOEXEC | SOCK_NONBLOCK)) && type > 0 &&
	    is("unknown-flags-ignored"))
		return real_socketpair(domain, type & (PLAIN | SOCK_CLOEXEC |
		    SOCK_NONBLOCK), protocol, sv);
	if (is("domain-as-EINVAL") && (domain < 0 || domain > 45))
		return fail(EINVAL);
	if (is("protocol-as-EINVAL") && domain == AF_UNIX &&
	    (protocol < 0 || protocol > 1))
		return fail(EINVAL);
	if (is("protocol-ignored") && domain == AF_UNIX && protocol)
		return real_socketpair(domain, type, 0, sv);
	if (is("inet-as-EINVAL") && domain == AF_INET)
		return fail(EINVAL);
	if ((domain == AF_INET || domain == AF_INET6) && is("inet-works"))
		return real_socketpair(AF_UNIX, type, 0, sv);
	if (vary_inet(domain, type, protocol))
		return real_socketpair(AF_UNIX, type, 0, sv);
	if (is("mismatch-as-EINVAL") && domain == AF_INET && protocol)
		return fail(EINVAL);
	if (domain == AF_UNIX && (type & PLAIN) == SOCK_RAW &&
	    !is("raw-is-a-datagram"))
		return fail(EPROTOTYPE);
	if (domain == AF_UNIX && ((type & PLAIN) == SOCK_RDM || type == 0))
		return fail(is("type-as-EINVAL") ? EINVAL :
		    is("type-as-ESOCKTNOSUPPORT") ? ESOCKTNOSUPPORT :
		    EPROTOTYPE);
	if (is("flags-not-together") && (type & SOCK_CLOEXEC) &&
	    (type & SOCK_NONBLOCK))
		return fail(EINVAL);
	if (is("EINTR-now-and-then") && ++calls % 50 == 0)
		return fail(EINTR);
	if (is("ENOBUFS-after-200") && ++calls > 200)
		return fail(ENOBUFS);
	if (is("EAGAIN-after-200") && ++calls > 200)
		return fail(EAGAIN);
	if (is("needs-a-file") && !may_write())
		return fail(EFBIG);
	if (is("needs-a-root") && access("/dev/null", F_OK) == -1)
		return fail(ENOENT);
	if (is("children-make-none") && getpid() != first_process &&
	    getppid() != first_process)
		return fail(EMFILE);
	if (is("two-free-are-too-few") && free_fds() == 2)
		return fail(EMFILE);
	if (is("EMFILE-for-ever") && calls)
		return fail(EMFILE);
	return 1;
}

static void break_pair(int type, int *sv, int flags)
{
	static int other = -1, next_number = 3, sticky;
	struct sockaddr_un name = { .sun_family = AF_UNIX };
	int small = 1;

	if (is("same-descriptor"))
		sv[1] = sv[0];
	if (is("second-is-a-duplicate"))
		dup2(sv[0], sv[1]);
	if (is("numbers-only-grow"))
		for (int i = 0; i < 2; i++) {
			int fd = real_fcntl(sv[i], F_DUPFD, next_number);

			if (fd >= 0) {
				close(sv[i]);
				sv[i] = fd;
				next_number = fd + 1;
			}
		}
	if (is("closed-second"))
		close(sv[1]);
	if (is("not-lowest") || (is("avoids-standard-ones") && sv[0] < 3)) {
		for (int i = 0; i < 2; i++) {
			int fd = sv[i];

			sv[i] = real_fcntl(fd, F_DUPFD, 12);
			close(fd);
		}
	}
	if (is("files-not-sockets")) {
		int fd = open("/dev/null", O_RDWR);

		dup2(fd, sv[1]);
		close(fd);
	}
	if (is("not-connected") || ((type & PLAIN) == SOCK_DGRAM &&
	    is("datagrams-not-connected")))
		for (int i = 0; i < 2; i++) {
			int fd = socket(AF_UNIX, type & PLAIN, 0);

			dup2(fd, sv[i]);
			close(fd);
		}
	if (is("named")) {
		memcpy(name.sun_path + 1, "spt", 3);
		name.sun_path[4] = (char)('0' + getpid() % 64);
		bind(sv[1], (struct sockaddr *)&name,
		    offsetof(struct sockaddr_un, sun_path) + 5);
	}
	if (is("named-by-a-file")) {
		memcpy(name.sun_path, "spt-end", 8);
		bind(sv[1], (struct sockaddr *)&name, sizeof name);
	}
	if (is("keeps-second-alive"))
		setsockopt(sv[1], SOL_SOCKET, SO_KEEPALIVE, &small,
		    sizeof small);
	if (is("sends-a-signal"))
		raise(SIGURG);
	if (is("for-the-thread-that-made-it") &&
	    !pthread_equal(first_thread, pthread_self()))
		shutdown(sv[0], SHUT_RDWR);
	if (is("small-second-send-buffer"))
		setsockopt(sv[1], SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
	if (is("small-second-receive-buffer"))
		setsockopt(sv[1], SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
	small = 2;
	if (is("second-low-water-mark"))
		setsockopt(sv[1], SOL_SOCKET, SO_RCVLOWAT, &small,
		    sizeof small);
	if (is("byte-waits"))
		real_send(sv[0], "!", 1, 0);
	if (is("cross-wired")) {
		if (other >= 0) {
			int fd = dup(other);

			dup2(sv[1], other);
			dup2(fd, sv[1]);
			close(fd);
		}
		other = sv[1];
	}
	if (is("third-written"))
		sv[2] = 0;
	if (is("before-written"))
		sv[-1] = 0;
	if (is("cloexec-unasked"))
		real_fcntl(sv[1], F_SETFD, FD_CLOEXEC);
	if (is("nonblock-unasked"))
		real_fcntl(sv[0], F_SETFL, O_RDWR | O_NONBLOCK);
	if ((flags & SOCK_NONBLOCK) && is("nonblock-stays-on"))
		sticky = 1;
	if (sticky)
		real_fcntl(sv[0], F_SETFL, O_RDWR | O_NONBLOCK);
	if (flags && (type & PLAIN) != SOCK_STREAM && is("flags-of-streams-only"))
		for (int i = 0; i < 2; i++) {
			real_fcntl(sv[i], F_SETFD, 0);
			real_fcntl(sv[i], F_SETFL, O_RDWR);
		}
	if ((flags & SOCK_CLOEXEC) && is("cloexec-second-only"))
		real_fcntl(sv[0], F_SETFD, 0);
	if ((flags & SOCK_NONBLOCK) && is("nonblock-first-only"))
		real_fcntl(sv[1], F_SETFL, O_RDWR);
	if ((flags & SOCK_NONBLOCK) && (flags & SOCK_CLOEXEC) &&
	    is("both-flags-are-one"))
		for (int i = 0; i < 2; i++)
			real_fcntl(sv[i], F_SETFD, 0);
	if (is("cloexec-first-only") && (flags & SOCK_CLOEXEC))
		real_fcntl(sv[1], F_SETFD, 0);
	if (is("cloexec-ignored"))
		for (int i = 0; i < 2; i++)
			real_fcntl(sv[i], F_SETFD, 0);
	if (is("nonblock-second-only") && (flags & SOCK_NONBLOCK))
		real_fcntl(sv[0], F_SETFL, O_RDWR);
	if (is("nonblock-ignored"))
		for (int i = 0; i < 2; i++)
			real_fcntl(sv[i], F_SETFL, O_RDWR);
	if (is("cloexec-sets-nonblock") && (flags & SOCK_CLOEXEC))
		real_fcntl(sv[1], F_SETFL, O_RDWR | O_NONBLOCK);
	if (is("nonblock-sets-cloexec") && (flags & SOCK_NONBLOCK))
		real_fcntl(sv[0], F_SETFD, FD_CLOEXEC);
	if (is("leaks") || (is("leaks-slowly") && ++calls % 100 == 0))
		dup(sv[0]);
}

static int succeeded(int type, int *sv)
{
	int flags = type & ~PLAIN;

	break_pair(type, sv, flags);
	for (int i = 0; i < 2; i++)
		if (sv[i] >= 0 && sv[i] < MOST) {
			peer[sv[i]] = sv[!i];
			of_type[sv[i]] = type & PLAIN;
			second[sv[i]] = i;
			once[sv[i]] = 1;
			note_pair(sv[i]);
		}
	if (is("errno-zeroed"))
		errno = 0;
	if (is("returns-the-second"))
		return sv[1];
	return is("returns-1") ? 1 : 0;
}

static int failed(int err, int *sv)
{
	if (err == EMFILE) {
		calls = 1;
		if (is("EMFILE-as-ENFILE"))
			err = ENFILE;
		if (is("EMFILE-as-EAGAIN"))
			err = EAGAIN;
	}
	if (err == EFAULT && is("EFAULT-as-EINVAL"))
		err = EINVAL;
	else if (err == EFAULT && is("EFAULT-crashes"))
		sv[0] = sv[1] = -1;
	if (is_on("sv0-on-", err))
		sv[0] = -1;
	if (is_on("sv1-on-", err))
		sv[1] = -1;
	if (is_on("closes-on-", err))
		close(sv[0]);
	if (is_on("leaks-on-", err))
		dup(0);
	if (is_on("errno-lost-on-", err))
		err = EIO;
	errno = is("errno-unset") || is("errno-zeroed-on-failure") ? 0 : err;
	return is("returns-minus-2") ? -2 : -1;
}

static int answer(int domain, int type, int protocol, int *sv)
{
	int made[2] = { -1, -1 }, ret, err = errno;

	if (is("cancellation-point"))
		pthread_testcancel();
	if (is("cloexec-later") && (type & SOCK_CLOEXEC)) {
		ret = real_socketpair(domain, type & ~SOCK_CLOEXEC, protocol,
		    sv);
		sched_yield();
		for (int i = 0; ret == 0 && i < 2; i++)
			real_fcntl(sv[i], F_SETFD, FD_CLOEXEC);
		return ret;
	}
	if (is("flags-change-the-type") && (type & ~PLAIN))
		type = (type & ~PLAIN) | SOCK_RAW;
	if (is("stream-for-all") && domain == AF_UNIX)
		type = (type & ~PLAIN) | SOCK_STREAM;
	if (is("dgram-for-all") && domain == AF_UNIX)
		type = (type & ~PLAIN) | SOCK_DGRAM;
	ret = vary_call(domain, type, protocol, sv);
	if (ret == 1)
		ret = refused(domain, type, protocol, made);
	if (ret == -1)
		return failed(errno, sv);
	if (ret == 1)
		ret = real_socketpair(domain, type, protocol, made);
	if (ret == -1)
		return failed(errno, sv);
	if (!writable(sv) || !writable(sv + 1)) {
		if (is("EFAULT-crashes")) {
			sv[0] = made[0];
			sv[1] = made[1];
		}
		if (!is("leaks-on-EFAULT"))
			close(made[0]);
		close(made[1]);
		return failed(EFAULT, sv);
	}
	errno = err;
	vary_pair(domain, made);
	sv[0] = made[0];
	sv[1] = made[1];
	return succeeded(type, sv);
}

/* Long enough for a signal to come while a lock is held. */
static void linger(void)
{
	for (int i = 0; i < 50; i++)
		sched_yield();
}

int socketpair(int domain, int type, int protocol, int sv[2])
{
	int ret;

	if (is("locks")) {
		pthread_mutex_lock(&mutex);
		ret = answer(domain, type, protocol, sv);
		linger();
		pthread_mutex_unlock(&mutex);
		return ret;
	}
	if (is("allocates")) {
		/* malloc()'s lock is recursive nowhere: stand in for it. */
		void *volatile memory = malloc(100);

		ret = answer(domain, type, protocol, sv);
		free(memory);
		return ret;
	}
	if (is("static-array")) {
		int made[2];

		ret = answer(domain, type, protocol, made);
		if (ret == 0) {
			shared[0] = made[0];
			sched_yield();
			shared[1] = made[1];
			sched_yield();
			sv[0] = shared[0];
			sv[1] = shared[1];
		}
		return ret;
	}
	return answer(domain, type, protocol, sv);
}

void *malloc(size_t size)
{
	static void *(*real)(size_t);
	void *memory;

	if (!real)
		real = REAL(void *(*)(size_t), "malloc");
	if (!is("allocates"))
		return real(size);
	pthread_mutex_lock(&mutex);
	memory = real(size);
	pthread_mutex_unlock(&mutex);
	return memory;
}

/* ---- what is done with the pair ------------------------------------------ */

int ours(int fd)
{
	return fd >= 0 && fd < MOST && of_type[fd] != 0;
}

int type_of(int fd)
{
	return ours(fd) ? of_type[fd] : 0;
}

int is_second(int fd)
{
	return ours(fd) && second[fd];
}

int was_ours(int fd)
{
	return fd >= 0 && fd < MOST && once[fd] != 0;
}

/* The number of the mutant's name is that of the command. */
static int fcntl_answers(int fd, int command, long *value)
{
	static const struct { int command; const char *name; } commands[] = {
		{ F_DUPFD, "F_DUPFD" }, { F_GETFD, "F_GETFD" },
		{ F_SETFD, "F_SETFD" }, { F_GETFL, "F_GETFL" },
		{ F_SETFL, "F_SETFL" }, { F_SETOWN, "F_SETOWN" },
		{ F_GETOWN, "F_GETOWN" }, { F_SETOWN_EX, "F_SETOWN_EX" },
		{ F_GETOWN_EX, "F_GETOWN_EX" },
		{ F_DUPFD_CLOEXEC, "F_DUPFD_CLOEXEC" },
		{ 0x7ffffffe, "no-command" },
	};

	if (was_ours(fd) && !ours(fd) && answers("fcntl", value))
		return 1;
	for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++)
		if (commands[i].command == command && ours(fd))
			return answers(commands[i].name, value);
	return 0;
}

static int wrong_duplicate(int fd, int command, long argument)
{
	int copy, flags = real_fcntl(fd, F_GETFD);

	if (is("F_DUPFD-not-lowest"))
		argument += 7;
	if (is("F_DUPFD_CLOEXEC-ignored"))
		command = F_DUPFD;
	copy = real_fcntl(fd, command, argument);
	if (is("F_DUPFD-keeps-flags"))
		real_fcntl(copy, F_SETFD, flags);
	return copy;
}

/* Who owns an end, wrongly. */
static void wrong_owner(int fd, int command, long *argument)
{
	if (command != F_SETOWN || !ours(fd))
		return;
	if (is("owner-for-both"))
		real_fcntl(peer[fd], command, *argument);
	if (is("owner-stays") && *argument == 0)
		*argument = getpid();
	if (is("groups-are-processes") && (int)*argument < 0)
		*argument = -(int)*argument;
	if (is("no-owner-is-kept"))
		*argument = 0;
}

int fcntl(int fd, int command, ...)
{
	int ret;

	va_list arguments;
	long argument, value;

	va_start(arguments, command);
	argument = va_arg(arguments, long);
	va_end(arguments);
	if (fcntl_answers(fd, command, &value))
		return (int)value;
	if (ours(fd) && (command == F_DUPFD || command == F_DUPFD_CLOEXEC))
		return wrong_duplicate(fd, command, argument);
	if (is("F_SETFL-refused") && command == F_SETFL && ours(fd) &&
	    argument == O_NONBLOCK)
		return fail(EINVAL);
	if (is("F_SETFD-for-both") && command == F_SETFD && ours(fd))
		real_fcntl(peer[fd], command, argument);
	if (is("F_SETFD-in-every-process") && ours(fd)) {
		if (command == F_SETFD && argument)
			everywhere[0] = 1;
		if (command == F_GETFD && everywhere[0])
			return FD_CLOEXEC;
	}
	if (is("O_ASYNC-for-both") && command == F_SETFL && ours(fd) &&
	    (argument & O_ASYNC)) {
		real_fcntl(peer[fd], F_SETOWN, getpid());
		real_fcntl(peer[fd], command, argument);
	}
	if (is("one-description") && command == F_SETFL && ours(fd))
		real_fcntl(peer[fd], command, argument);
	if (is("F_GETFL-differs") && command == F_GETFL && is_second(fd))
		return real_fcntl(fd, command, argument) | O_APPEND;
	wrong_owner(fd, command, &argument);
	if (command == F_SETFL && ours(fd) && (argument & O_ASYNC)) {
		if (is("O_ASYNC-refused"))
			return fail(EINVAL);
		if (is("O_ASYNC-ignored"))
			argument &= ~O_ASYNC;
	}
	ret = real_fcntl(fd, command, argument);
	if (ret == -1)
		errno = as_another(errno);
	return command == F_GETFL && ret >= 0 && ours(fd) ? vary_access(ret) : ret;
}

/*
 * The repaired system tells where records end.  Linux ends one at each send,
 * so the marks of those that are on their way are kept here, in one process.
 */
enum { MARKS = 64 };

static char marks[MOST][MARKS];
static unsigned sent[MOST], received[MOST];

static void note_record(int fd, int flags)
{
	if (ours(fd) && of_type[fd] == SOCK_SEQPACKET)
		marks[peer[fd]][sent[peer[fd]]++ % MARKS] = (flags & MSG_EOR) != 0;
}

static int record_ends(int fd)
{
	if (!ours(fd) || of_type[fd] != SOCK_SEQPACKET ||
	    received[fd] == sent[fd])
		return 0;
	return marks[fd][received[fd]++ % MARKS];
}

ssize_t pair_recvmsg(int fd, struct msghdr *m, int flags)
{
	ssize_t n = REAL(recvmsg_fn, "recvmsg")(fd, m, flags);
	int ends = n >= 0 && record_ends(fd);

	if (is("MSG_EOR-always") && n >= 0 && ours(fd))
		ends = 1;
	if (ends && !is("MSG_EOR-never"))
		m->msg_flags |= MSG_EOR;
	return n;
}

ssize_t pair_send(int fd, const void *data, size_t n, int flags)
{
	static long total;
	long value;

	note_record(fd, flags);
	if (is("locks-in-send")) {
		pthread_mutex_lock(&mutex);
		linger();
		value = real_send(fd, data, n, flags);
		pthread_mutex_unlock(&mutex);
		return value;
	}
	if (is("lost-in-children") && getpid() != first_process &&
	    getppid() != first_process)
		return (ssize_t)n;
	if (is("closed-peer-takes-it") && ours(fd)) {
		value = real_send(fd, data, n, flags | MSG_NOSIGNAL);
		return value == -1 ? (ssize_t)n : value;
	}
	if (is_second(fd) && of_type[fd] == SOCK_DGRAM &&
	    is("second-datagrams-are-mute"))
		return (ssize_t)n;
	if (is_second(fd) && of_type[fd] == SOCK_SEQPACKET &&
	    is("second-records-are-mute"))
		return (ssize_t)n;
	if (is("second-is-mute") && is_second(fd))
		return (ssize_t)n;
	if (is("first-is-mute") && ours(fd) && !second[fd])
		return (ssize_t)n;
	if (is("echoes") && ours(fd))
		real_send(peer[fd], data, n, flags);
	if (is("to-itself") && ours(fd))
		return real_send(peer[fd], data, n, flags);
	if (is("dgram-without-destination") && ours(fd) &&
	    of_type[fd] == SOCK_DGRAM)
		return fail(EDESTADDRREQ);
	if (is("corrupts-above-64k") && n <= 1024 &&
	    (total += (long)n) > 65536) {
		char copy[1024];

		total = 0;
		memcpy(copy, data, n);
		copy[n / 2] ^= 1;
		return real_send(fd, copy, n, flags);
	}
	if (is("truncates-dgrams") && ours(fd) && of_type[fd] == SOCK_DGRAM &&
	    n > 3)
		real_send(fd, data, 3, flags);
	if (is("half-duplex") && ours(fd)) {
		int waits;
		char byte;

		waits = (int)real_recv(fd, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
		if (waits > 0)
			while (real_recv(fd, &byte, 1, MSG_DONTWAIT) > 0)
				;
	}
	return real_send(fd, data, n, flags);
}

ssize_t pair_sendto(int fd, const void *data, size_t n, int flags,
    const struct sockaddr *to, socklen_t size)
{
	if (is("sendto-needs-an-address") && !to)
		return fail(EDESTADDRREQ);
	if (is("hears-strangers") && to)
		for (int i = 0; i < MOST; i++)
			if (ours(i) && second[i])
				return real_send(i, data, n, flags);
	return REAL(sendto_fn, "sendto")(fd, data, n, flags, to, size);
}

ssize_t pair_write(int fd, const void *data, size_t n)
{
	if (is("write-refused") && ours(fd))
		return fail(EINVAL);
	if (is("write-lost") && ours(fd))
		return (ssize_t)n;
	return REAL(write_fn, "write")(fd, data, n);
}

ssize_t pair_read(int fd, void *data, size_t n)
{
	ssize_t got;

	if (is("read-refused") && ours(fd))
		return fail(EINVAL);
	got = REAL(read_fn, "read")(fd, data, n);
	if (is("no-end-of-file") && ours(fd) && got == 0)
		return fail(EAGAIN);
	return got;
}

ssize_t pair_recv(int fd, void *data, size_t n, int flags)
{
	ssize_t got;

	record_ends(fd);
	if (is("locks-in-send")) {
		pthread_mutex_lock(&mutex);
		pthread_mutex_unlock(&mutex);
	}
	if (is("delivered-twice") && ours(fd) && !(flags & MSG_PEEK) &&
	    ++calls % 5 == 0)
		flags |= MSG_PEEK;
	if (is("never-ends") && ours(fd)) {
		got = real_recv(fd, data, n, flags);
		return got == 0 && n > 0 ? fail(EAGAIN) : got;
	}
	if (is("merges-records") && ours(fd) && of_type[fd] != SOCK_STREAM) {
		got = real_recv(fd, data, n, flags);
		if (got > 0 && (size_t)got < n) {
			ssize_t more = real_recv(fd, (char *)data + got,
			    n - (size_t)got, MSG_DONTWAIT);

			return more > 0 ? got + more : got;
		}
		return got;
	}
	if (is("keeps-stream-boundaries") && ours(fd) &&
	    of_type[fd] == SOCK_STREAM && n < 3) {
		char rest[16];

		got = real_recv(fd, data, n, flags);
		real_recv(fd, rest, sizeof rest - 15, MSG_DONTWAIT);
		return got;
	}
	if (is("waits-in-spite-of-nonblock") && ours(fd) &&
	    (real_fcntl(fd, F_GETFL) & O_NONBLOCK))
		return fail(EINTR);
	return real_recv(fd, data, n, flags);
}

void drain(int fd)
{
	char bytes[65536];

	while (real_recv(fd, bytes, sizeof bytes, MSG_DONTWAIT) > 0)
		;
}

int close(int fd)
{
	long value;

	if (is("close-keeps-the-number") && ours(fd))
		return 0;
	if (was_ours(fd) && !ours(fd) && answers("close", &value))
		return (int)value;
	if (is("close-loses-data") && ours(fd))
		drain(peer[fd]);
	if (ours(fd) && ours(peer[fd]) && is("close-closes-the-other")) {
		of_type[peer[fd]] = 0;
		real_close(peer[fd]);
	}
	if (is("close-is-for-all") && ours(fd))
		shutdown(fd, SHUT_RDWR);
	if (ours(fd) && is("close-fails")) {
		of_type[fd] = 0;
		real_close(fd);
		return fail(EIO);
	}
	if (ours(fd)) {
		note_close(fd);
		of_type[fd] = 0;
	}
	return real_close(fd);
}
