/* SPDX-License-Identifier: ISC */
/*
 * answers.c -- the other functions that cases call, wrong in one way at a time
 *
 * "NAME=ANSWER" makes the function of that name give that answer and do
 * nothing; what is wrong in another way has a name of its own.  Where the
 * harness calls the function too, only the descriptors of a pair are meant.
 */
#include "mutants.h"

#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <termios.h>

typedef int (*name_fn)(int, struct sockaddr *, socklen_t *);
typedef int (*address_fn)(int, const struct sockaddr *, socklen_t);

/* ---- sockets ------------------------------------------------------------- */

int bind(int fd, const struct sockaddr *name, socklen_t size)
{
	long value;

	if (answers("bind", &value))
		return (int)value;
	if (ours(fd) && is_shut[fd])
		return is("bind-after-shutdown") ? 0 : fail(EINVAL);
	if (ours(fd) && is("bind-EISCONN"))
		return fail(EISCONN);
	return REAL(address_fn, "bind")(fd, name, size);
}

int connect(int fd, const struct sockaddr *name, socklen_t size)
{
	long value;

	if (answers("connect", &value))
		return (int)value;
	if (is("peer-for-ever") && name->sa_family == AF_UNSPEC)
		return 0;
	if (ours(fd) && of_type[fd] != SOCK_DGRAM && is("connect-EISCONN-first"))
		return fail(EISCONN);
	return REAL(address_fn, "connect")(fd, name, size);
}

static int is_bound(int fd)
{
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	REAL(name_fn, "getsockname")(fd, (struct sockaddr *)&name, &size);
	return size > sizeof(sa_family_t);
}

int listen(int fd, int backlog)
{
	long value;

	testcancel();
	if (answers("listen", &value))
		return (int)value;
	if (ours(fd) && of_type[fd] == SOCK_DGRAM && is("datagrams-listen"))
		return 0;
	if (ours(fd) && of_type[fd] == SOCK_DGRAM && is("listen-of-dgrams-EINVAL"))
		return fail(EINVAL);
	if (ours(fd) && !is_bound(fd) && is("listen-EDESTADDRREQ"))
		return fail(EDESTADDRREQ);
	return REAL(int (*)(int, int), "listen")(fd, backlog);
}

int socket(int domain, int type, int protocol)
{
	long value;

	if (domain == AF_UNIX && answers("socket", &value))
		return (int)value;
	if (vary_socket(domain, type) == -1)
		return -1;
	return REAL(int (*)(int, int, int), "socket")(domain, type, protocol);
}

int accept(int fd, struct sockaddr *name, socklen_t *size)
{
	long value;

	if (answers("accept", &value))
		return (int)value;
	if (is("accept-sets-the-length") && size)
		*size = 0;
	if (ours(fd) && of_type[fd] == SOCK_DGRAM && is("accept-of-dgrams-EINVAL"))
		return fail(EINVAL);
	return REAL(name_fn, "accept")(fd, name, size);
}

/* Names: a wrong one, or more of one than was asked for. */
static int name_of(const char *function, int fd, struct sockaddr *name,
    socklen_t *size)
{
	struct sockaddr_un whole;
	socklen_t asked = *size;
	long value;
	int ret;

	testcancel();
	if (answers(function, &value))
		return (int)value;
	ret = REAL_OF(name_fn, function)(fd, name, size);
	if (ret == 0 && strcmp(function, "getsockname") == 0 &&
	    is("name-length-kept"))
		*size = asked;
	if (ret == 0 && strcmp(function, "getpeername") == 0 &&
	    is("peer-name-length-kept"))
		*size = asked;
	if (ret == 0 && is("names-overrun") && asked < sizeof whole)
		memset(name, 0, sizeof whole);
	if (ret == 0 && is("names-without-family") && asked >= 2)
		name->sa_family = AF_UNSPEC;
	if (ret == 0 && ours(fd))
		vary_name(fd, name, size, asked, function);
	return ret;
}

int getsockname(int fd, struct sockaddr *name, socklen_t *size)
{
	return name_of("getsockname", fd, name, size);
}

int getpeername(int fd, struct sockaddr *name, socklen_t *size)
{
	if (is("no-peer"))
		return fail(ENOTCONN);
	if (ours(fd) && of_type[fd] == SOCK_DGRAM && is("datagrams-have-no-peer"))
		return fail(ENOTCONN);
	if (ours(fd) && was_shut(fd, SHUT_WR) && is("no-name-after-half-a-shutdown"))
		return fail(EINVAL);
	if (ours(fd) && is_shut[fd] && !is("getpeername-after-shutdown"))
		return fail(EINVAL);
	return name_of("getpeername", fd, name, size);
}

ssize_t pair_recvfrom(int fd, void *data, size_t n, int flags,
    struct sockaddr *name, socklen_t *size)
{
	typedef ssize_t (*recvfrom_fn)(int, void *, size_t, int,
	    struct sockaddr *, socklen_t *);
	socklen_t asked = size ? *size : 0;
	ssize_t got;

	if (is("recvfrom-needs-an-address") && !name)
		return fail(EFAULT);
	got = REAL(recvfrom_fn, "recvfrom")(fd, data, n, flags, name, size);
	if (got >= 0 && name && is("source-length-kept"))
		*size = asked;
	if (got >= 0 && name && is("source-lost"))
		memset(name, 0, asked);
	if (got >= 0 && name && is("names-overrun"))
		memset(name, 0, sizeof(struct sockaddr_un));
	if (got >= 0 && name && ours(fd))
		vary_name(fd, name, size, asked, "recvfrom");
	return got;
}

/* ---- duplicates ---------------------------------------------------------- */

int dup(int fd)
{
	long value;
	int copy;

	testcancel();
	if (!ours(fd))
		return REAL(int (*)(int), "dup")(fd);
	if (answers("dup", &value))
		return (int)value;
	if (is("dup-of-the-peer"))
		fd = peer[fd];
	copy = real_fcntl(fd, F_DUPFD, is("dup-not-lowest") ? 20 : 0);
	if (is("dup-keeps-flags"))
		real_fcntl(copy, F_SETFD, real_fcntl(fd, F_GETFD));
	return copy;
}

int dup2(int from, int to)
{
	int ret;

	if (is("dup2-does-nothing") && (ours(from) || ours(to)))
		return to;
	if (is("dup2-closes-itself") && ours(from) && from == to) {
		close(from);
		return to;
	}
	ret = REAL(int (*)(int, int), "dup2")(from, to);
	if (is("dup2-keeps-flags") && ours(from))
		real_fcntl(to, F_SETFD, real_fcntl(from, F_GETFD));
	return ret;
}

int dup3(int from, int to, int flags)
{
	if (is("dup3-onto-itself") && from == to)
		return to;
	if (is("dup3-without-flags"))
		flags = 0;
	return REAL(int (*)(int, int, int), "dup3")(from, to, flags);
}

PLAINLY(int, close_range, (unsigned first, unsigned last, int flags),
    (first, last, flags), was_ours((int)first))

void closefrom(int first)
{
	if (!is("closefrom-nothing") || !was_ours(first))
		REAL(void (*)(int), "closefrom")(first);
}

/* ---- files --------------------------------------------------------------- */

int fstat(int fd, struct stat *st)
{
	static int changes = 1000;
	long value;
	int ret;

	if (was_ours(fd) && answers("fstat", &value))
		return (int)value;
	ret = REAL(int (*)(int, struct stat *), "fstat")(fd, st);
	if (ret == 0)
		vary_stat(fd, st);
	if (ret == -1 || !was_ours(fd))
		return ret;
	if (is("a-fifo"))
		st->st_mode = (st->st_mode & 0777) | S_IFIFO;
	if (is("a-file"))
		st->st_mode = (st->st_mode & 0777) | S_IFREG;
	if (is("file-number-changes"))
		st->st_ino = (ino_t)changes++;
	if (is("times-go-back"))
		st->st_mtime = changes--;
	return ret;
}

PLAINLY(off_t, lseek, (int fd, off_t at, int whence), (fd, at, whence),
    ours(fd))
ssize_t pread(int fd, void *data, size_t n, off_t at)
{
	long value;

	if (ours(fd) && answers("pread", &value))
		return (ssize_t)value;
	if (ours(fd) && is("pread-reads"))
		return real_recv(fd, data, n, 0);
	return REAL(ssize_t (*)(int, void *, size_t, off_t), "pread")(fd, data,
	    n, at);
}

PLAINLY(ssize_t, pwrite, (int fd, const void *data, size_t n, off_t at),
    (fd, data, n, at), ours(fd))
PLAINLY(ssize_t, preadv, (int fd, const struct iovec *io, int n, off_t at),
    (fd, io, n, at), ours(fd))
PLAINLY(ssize_t, pwritev, (int fd, const struct iovec *io, int n, off_t at),
    (fd, io, n, at), ours(fd))
PLAINLY(int, isatty, (int fd), (fd), ours(fd))
PLAINLY(int, tcgetattr, (int fd, struct termios *t), (fd, t), ours(fd))
PLAINLY(int, fchdir, (int fd), (fd), ours(fd))
PLAINLY(int, posix_fallocate, (int fd, off_t at, off_t n), (fd, at, n),
    ours(fd))

int ftruncate(int fd, off_t length)
{
	char bytes[64];
	long value;

	if (ours(fd) && answers("ftruncate", &value))
		return (int)value;
	if (ours(fd) && is("ftruncate-drains"))
		real_recv(fd, bytes, sizeof bytes, MSG_DONTWAIT);
	return REAL(int (*)(int, off_t), "ftruncate")(fd, length);
}

char *ttyname(int fd)
{
	static char name[] = "/dev/tty";

	if (ours(fd) && is("a-terminal"))
		return name;
	return REAL(char *(*)(int), "ttyname")(fd);
}

void *mmap(void *at, size_t n, int access, int flags, int fd, off_t offset)
{
	typedef void *(*mmap_fn)(void *, size_t, int, int, int, off_t);

	if (ours(fd) && is("can-be-mapped")) {
		flags |= MAP_ANONYMOUS;
		fd = -1;
	}
	return REAL(mmap_fn, "mmap")(at, n, access, flags, fd, offset);
}

int ioctl(int fd, unsigned long request, ...)
{
	static const struct { unsigned long request; const char *name; } known[] = {
		{ FIONREAD, "FIONREAD" }, { FIONBIO, "FIONBIO" },
		{ FIOCLEX, "FIOCLEX" },
	};
	va_list arguments;
	void *argument;
	long value;

	va_start(arguments, request);
	argument = va_arg(arguments, void *);
	va_end(arguments);
	for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
		if (ours(fd) && request == known[i].request &&
		    answers(known[i].name, &value))
			return (int)value;
	if (ours(fd) && request == FIONREAD && is("FIONREAD-0")) {
		*(int *)argument = 0;
		return 0;
	}
	if (ours(fd) && request == FIONREAD && is("FIONREAD-one-more")) {
		int ret = REAL(int (*)(int, unsigned long, ...), "ioctl")(fd,
		    request, argument);

		*(int *)argument += *(int *)argument > 0;
		return ret;
	}
	if (ours(fd) && request == FIONREAD && is("FIONREAD-1")) {
		*(int *)argument = 1;
		return 0;
	}
	return REAL(int (*)(int, unsigned long, ...), "ioctl")(fd, request,
	    argument);
}

/* ---- stdio.h ------------------------------------------------------------- */

FILE *fdopen(int fd, const char *mode)
{
	FILE *stream;

	if (is("no-fdopen")) {
		errno = EINVAL;
		return NULL;
	}
	if (is("fdopen-clears-flags"))
		real_fcntl(fd, F_SETFD, 0);
	stream = REAL(FILE *(*)(int, const char *), "fdopen")(fd, mode);
	/* The GNU C Library leaves the flag alone: the repaired one does not. */
	if (stream && strchr(mode, 'e') && !is("fdopen-ignores-e"))
		real_fcntl(fd, F_SETFD, FD_CLOEXEC);
	return stream;
}

static int of_a_pair(FILE *stream)
{
	return was_ours(fileno(stream));
}

PLAINLY(int, fclose, (FILE *stream), (stream), of_a_pair(stream))
PLAINLY(int, fflush, (FILE *stream), (stream), stream && of_a_pair(stream))
PLAINLY(int, fseek, (FILE *stream, long at, int whence), (stream, at, whence),
    of_a_pair(stream))
PLAINLY(long, ftell, (FILE *stream), (stream), of_a_pair(stream))
PLAINLY(int, feof, (FILE *stream), (stream), of_a_pair(stream))
PLAINLY(int, ferror, (FILE *stream), (stream), of_a_pair(stream))

int setvbuf(FILE *stream, char *buffer, int mode, size_t size)
{
	typedef int (*setvbuf_fn)(FILE *, char *, int, size_t);

	if (is("no-buffering") && of_a_pair(stream))
		return REAL(setvbuf_fn, "setvbuf")(stream, NULL, _IONBF, 0);
	return REAL(setvbuf_fn, "setvbuf")(stream, buffer, mode, size);
}

/* ---- processes ----------------------------------------------------------- */

/* What the program that is started gets, of descriptors from 3 to 63. */
static void before_exec(const char *closes, const char *keeps)
{
	for (int fd = 3; fd < 64; fd++) {
		int flags = real_fcntl(fd, F_GETFD);

		if (flags != -1 && is(closes))
			real_fcntl(fd, F_SETFD, FD_CLOEXEC);
		if (flags != -1 && is(keeps))
			real_fcntl(fd, F_SETFD, 0);
	}
}

int execl(const char *path, const char *first, ...)
{
	char *words[16];
	va_list arguments;
	int n = 0;

	words[n++] = (char *)(size_t)first;
	va_start(arguments, first);
	while (n < 15 && (words[n] = va_arg(arguments, char *)))
		n++;
	va_end(arguments);
	words[n] = NULL;
	before_exec("exec-closes-all", "exec-keeps-all");
	if (is("exec-closes-all"))
		for (int fd = 0; fd < 2; fd++)
			real_fcntl(fd, F_SETFD, FD_CLOEXEC);
	return execv(path, words);
}

int posix_spawn(pid_t *pid, const char *path,
    const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *how,
    char *const *words, char *const *environment)
{
	typedef int (*spawn_fn)(pid_t *, const char *,
	    const posix_spawn_file_actions_t *, const posix_spawnattr_t *,
	    char *const *, char *const *);

	before_exec("spawn-closes-all", "spawn-keeps-all");
	if (is("spawn-without-actions"))
		actions = NULL;
	return REAL(spawn_fn, "posix_spawn")(pid, path, actions, how, words,
	    environment);
}

int kill(pid_t pid, int sig)
{
	int ret = REAL(int (*)(pid_t, int), "kill")(pid, sig);

	if (is("kill-breaks-pairs") && sig == SIGKILL)
		for (int fd = 0; fd < MOST; fd++)
			if (ours(fd))
				shutdown(fd, SHUT_RDWR);
	return ret;
}

int setrlimit(__rlimit_resource_t what, const struct rlimit *r)
{
	typedef int (*setrlimit_fn)(__rlimit_resource_t, const struct rlimit *);
	int ret = REAL(setrlimit_fn, "setrlimit")(what, r);

	if (is("setrlimit-closes") && what == RLIMIT_NOFILE)
		for (int fd = (int)r->rlim_cur; fd < MOST; fd++)
			if (ours(fd))
				close(fd);
	return ret;
}

pid_t fork(void)
{
	pid_t pid = REAL(pid_t (*)(void), "fork")();

	if (pid == 0 && is("closed-by-fork"))
		for (int fd = 0; fd < MOST; fd++)
			if (ours(fd))
				close(fd);
	return pid;
}
