/* SPDX-License-Identifier: ISC */
/*
 * variants.c -- what POSIX permits, and the repaired system does otherwise
 *
 * No case may fail for it: variants.txt says what permits each.  What is asked
 * of the arguments comes before the name, so that few programs ask for a name.
 * Here are socketpair(), names, options and files; variants-io.c has the rest.
 */
#include "mutants.h"

#include <sys/ioctl.h>
#include <sys/time.h>
#include <sys/uio.h>

/* The system copies the element to itself: it knows, and does not crash. */
int writable(const int *element)
{
	int copy;
	struct iovec here = { &copy, sizeof copy };
	struct iovec there = { (void *)(size_t)element, sizeof copy };

	return process_vm_readv(getpid(), &here, 1, &there, 1, 0) > 0 &&
	    process_vm_writev(getpid(), &here, 1, &there, 1, 0) > 0;
}

/* ---- socketpair() -------------------------------------------------------- */

static int is_unknown(int domain)
{
	return domain < 0 || domain > 45;
}

/* Linux takes descriptors first: here the arguments come before EMFILE. */
static int refuse_first(int domain, int protocol)
{
	if (is_unknown(domain))
		return fail(EAFNOSUPPORT);
	if (domain == AF_INET || domain == AF_INET6)
		return fail(EOPNOTSUPP);
	if (domain == AF_UNIX && (protocol < 0 || protocol > 1))
		return fail(EPROTONOSUPPORT);
	return 1;
}

int vary_socket(int domain, int type)
{
	int plain = type & PLAIN;

	if (domain == AF_UNIX && plain == SOCK_SEQPACKET) {
		if (is("no-records") || is("no-records-EPROTONOSUPPORT"))
			return fail(is("no-records") ? EPROTOTYPE :
			    EPROTONOSUPPORT);
	}
	if (domain == AF_UNIX && plain == SOCK_DGRAM && is("no-datagrams"))
		return fail(EPROTOTYPE);
	if ((domain == AF_INET || domain == AF_INET6) && is("no-AF_INET"))
		return fail(EAFNOSUPPORT);
	return 1;
}

/* Pairs of AF_INET, of what AF_INET has. */
int vary_inet(int domain, int type, int protocol)
{
	int plain = type & PLAIN;

	return (domain == AF_INET || domain == AF_INET6) &&
	    ((plain == SOCK_STREAM && (protocol == 0 || protocol == 6)) ||
	    (plain == SOCK_DGRAM && (protocol == 0 || protocol == 17))) &&
	    is("pairs-of-AF_INET");
}

int vary_call(int domain, int type, int protocol, const int *sv)
{
	int flags = type & ~PLAIN;

	if (!writable(sv) && is("EFAULT-first"))
		return fail(EFAULT);
	if (!sv && is("NULL-as-EINVAL"))
		return fail(EINVAL);
	if (is_unknown(domain) && (type & PLAIN) > SOCK_SEQPACKET &&
	    is("type-before-family"))
		return fail(EPROTOTYPE);
	if (domain == AF_UNIX && protocol != 0 && protocol != 1 &&
	    is("protocol-before-type"))
		return fail(EPROTONOSUPPORT);
	if (domain == AF_UNIX && protocol == 1 && is("no-protocol-1"))
		return fail(EPROTONOSUPPORT);
	if ((flags & ~(SOCK_CLOEXEC | SOCK_NONBLOCK)) &&
	    is("unknown-flags-EPROTOTYPE"))
		return fail(EPROTOTYPE);
	if (vary_socket(domain, type) == -1)
		return -1;
	if ((is_unknown(domain) || domain != AF_UNIX || protocol < 0 ||
	    protocol > 1) && is("arguments-before-EMFILE"))
		return refuse_first(domain, protocol);
	if (open_pairs() >= 32 && is("32-pairs-at-most"))
		return fail(ENOBUFS);
	return 1;
}

void vary_pair(int domain, int *sv)
{
	int small = 2048, large = 106496;

	if (domain != AF_UNIX)
		return;
	if (is("second-is-lower")) {
		int first = sv[0];

		sv[0] = sv[1];
		sv[1] = first;
	}
	if (is("errno-after-success"))
		errno = ENOTTY;
	for (int i = 0; i < 2; i++) {
		if (is("small-buffers"))
			setsockopt(sv[i], SOL_SOCKET, SO_SNDBUF, &small,
			    sizeof small);
		if (is("other-buffers"))
			setsockopt(sv[i], SOL_SOCKET, SO_SNDBUF, &large,
			    sizeof large);
	}
}

/* ---- names --------------------------------------------------------------- */

/* What is returned of a name that there is not: the length, and the bytes. */
static void put_name(struct sockaddr *name, socklen_t *size, socklen_t asked,
    int byte, socklen_t length)
{
	struct sockaddr_un whole;

	memset(&whole, byte, sizeof whole);
	whole.sun_path[sizeof whole.sun_path - 1] = '\0';
	whole.sun_family = AF_UNIX;
	memcpy(name, &whole, asked < length ? asked : length);
	*size = length;
}

/* Only what has no name is told differently. */
void vary_name(int fd, struct sockaddr *name, socklen_t *size, socklen_t asked,
    const char *whose)
{
	int own = strcmp(whose, "getsockname") == 0;
	int source = strcmp(whose, "recvfrom") == 0;

	if (source && *size == 0) {
		if (of_type[fd] == SOCK_DGRAM && is("source-of-16-bytes"))
			put_name(name, size, asked, 0, 16);
		if (of_type[fd] == SOCK_DGRAM && is("source-of-2-bytes"))
			put_name(name, size, asked, 0, 2);
		if (of_type[fd] != SOCK_DGRAM && is("source-of-streams-kept"))
			*size = asked;
	}
	if (source || *size > sizeof(sa_family_t))
		return;
	if (is(own ? "name-of-16-bytes" : "peer-name-of-16-bytes"))
		put_name(name, size, asked, 0, 16);
	if (is(own ? "name-of-110-bytes" : "peer-name-of-110-bytes"))
		put_name(name, size, asked, 0, sizeof(struct sockaddr_un));
	if (is(own ? "name-of-3-bytes" : "peer-name-of-3-bytes"))
		put_name(name, size, asked, 0, 3);
	if (is(own ? "name-of-0-bytes" : "peer-name-of-0-bytes"))
		put_name(name, size, asked, 0, 0);
	if (is(own ? "name-unspecified" : "peer-name-unspecified"))
		put_name(name, size, asked, 0xa5, 16);
}

/* ---- options ------------------------------------------------------------- */

static const struct { int option; int bit; } booleans[] = {
	{ SO_BROADCAST, 32 }, { SO_DEBUG, 1 }, { SO_DONTROUTE, 16 },
	{ SO_KEEPALIVE, 8 }, { SO_OOBINLINE, 256 }, { SO_REUSEADDR, 4 },
	{ SO_ACCEPTCONN, 2 },
};

static int is_time(int option)
{
	return option == SO_RCVTIMEO || option == SO_SNDTIMEO;
}

static int is_buffer(int option)
{
	return option == SO_RCVBUF || option == SO_SNDBUF;
}

int vary_get(int fd, int option, void *value, socklen_t size)
{
	int *number = value;

	if (is_shut[fd] && is("getsockopt-after-shutdown-EINVAL"))
		return fail(EINVAL);
	if (size < sizeof *number)
		return 0;
	for (size_t i = 0; i < sizeof booleans / sizeof booleans[0]; i++)
		if (booleans[i].option == option && *number &&
		    is("options-are-bits"))
			*number = booleans[i].bit;
	if (option == SO_LINGER && ((struct linger *)value)->l_onoff &&
	    is("options-are-bits"))
		((struct linger *)value)->l_onoff = 128;
	if (is_buffer(option) && is("buffers-as-asked-for"))
		*number /= 2;
	if (is_buffer(option) && is("buffers-in-pages"))
		*number = (*number + 4095) / 4096 * 4096;
	if (option == SO_ERROR && *number == ECONNRESET && is("no-reset"))
		*number = 0;
	if (option == SO_PEERCRED && is("no-peer-credentials"))
		return fail(ENOPROTOOPT);
	if (is_time(option) && is("time-outs-in-ticks")) {
		struct timeval *t = value;

		t->tv_usec = (t->tv_usec + 9999) / 10000 * 10000;
		if (t->tv_usec == 1000000) {
			t->tv_usec = 0;
			t->tv_sec++;
		}
	}
	return 0;
}

int vary_set(int option, const void *value)
{
	if (is_time(option) && ((const struct timeval *)value)->tv_sec >
	    100000000 && is("long-time-outs-EDOM"))
		return fail(as_another(EDOM));
	if (is_time(option) && is("no-time-outs"))
		return fail(ENOPROTOOPT);
	if (is_buffer(option) && is("buffer-sizes-ignored"))
		return 0;
	if (option == SO_RCVLOWAT && is("no-low-water-marks"))
		return fail(ENOPROTOOPT);
	if (option == SO_SNDLOWAT && is("SO_SNDLOWAT-is-taken"))
		return 0;
	if (option == SO_DEBUG && is("SO_DEBUG-is-for-root"))
		return fail(EACCES);
	if (is_buffer(option) && *(const int *)value > 262144 &&
	    is("large-buffers-ENOBUFS"))
		return fail(ENOBUFS);
	if (option == SO_OOBINLINE && is("no-SO_OOBINLINE"))
		return fail(ENOPROTOOPT);
	if (option == SO_KEEPALIVE && is("no-SO_KEEPALIVE"))
		return fail(ENOPROTOOPT);
	return 1;
}

/* ---- files --------------------------------------------------------------- */

void vary_stat(int fd, struct stat *st)
{
	int waiting = 0;

	if (!S_ISSOCK(st->st_mode))
		return;
	if (is("stat-counts-what-waits")) {
		REAL(int (*)(int, unsigned long, ...), "ioctl")(fd, FIONREAD,
		    &waiting);
		st->st_size = waiting;
	}
	if (is("stat-without-permissions"))
		st->st_mode = S_IFSOCK;
	if (is("stat-read-and-write-only"))
		st->st_mode = S_IFSOCK | 0666;
	if (is("stat-with-small-numbers")) {
		st->st_dev = 0;
		st->st_ino %= 1000000;
	}
	if (is("stat-with-one-number"))
		st->st_dev = st->st_ino = 0;
	if (is("stat-with-other-blocks"))
		st->st_blksize = 8192;
	if (is("stat-without-links"))
		st->st_nlink = 0;
	if (is("stat-without-times")) {
		struct timespec none = { 0, 0 };

		st->st_atim = st->st_mtim = st->st_ctim = none;
	}
}

int vary_access(int flags)
{
	if (is("access-mode-0"))
		flags &= ~O_ACCMODE;
	if (is("further-status-flags"))
		flags |= 0x8000 | 0x40000000;
	return flags;
}
