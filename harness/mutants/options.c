/* SPDX-License-Identifier: ISC */
/* options.c -- options, shutdown(), signals and owners, wrong in one way each */
#include "mutants.h"

#include <sys/time.h>
#include <pthread.h>
#include <signal.h>

typedef int (*getsockopt_fn)(int, int, int, void *, socklen_t *);
typedef int (*setsockopt_fn)(int, int, int, const void *, socklen_t);
typedef int (*shutdown_fn)(int, int);

char is_shut[MOST];

static const struct { int option; const char *get, *set; } options[] = {
	{ SO_TYPE, "SO_TYPE", "set-SO_TYPE" },
	{ SO_ACCEPTCONN, "SO_ACCEPTCONN", "set-SO_ACCEPTCONN" },
	{ SO_BROADCAST, "SO_BROADCAST", "set-SO_BROADCAST" },
	{ SO_DEBUG, "SO_DEBUG", "set-SO_DEBUG" },
	{ SO_ERROR, "SO_ERROR", "set-SO_ERROR" },
	{ SO_KEEPALIVE, "SO_KEEPALIVE", "set-SO_KEEPALIVE" },
	{ SO_LINGER, "SO_LINGER", "set-SO_LINGER" },
	{ SO_OOBINLINE, "SO_OOBINLINE", "set-SO_OOBINLINE" },
	{ SO_REUSEADDR, "SO_REUSEADDR", "set-SO_REUSEADDR" },
	{ SO_RCVBUF, "SO_RCVBUF", "set-SO_RCVBUF" },
	{ SO_SNDBUF, "SO_SNDBUF", "set-SO_SNDBUF" },
	{ SO_RCVLOWAT, "SO_RCVLOWAT", "set-SO_RCVLOWAT" },
	{ SO_SNDLOWAT, "SO_SNDLOWAT", "set-SO_SNDLOWAT" },
	{ SO_RCVTIMEO, "SO_RCVTIMEO", "set-SO_RCVTIMEO" },
	{ SO_SNDTIMEO, "SO_SNDTIMEO", "set-SO_SNDTIMEO" },
	{ SO_DOMAIN, "SO_DOMAIN", "set-SO_DOMAIN" },
	{ SO_PROTOCOL, "SO_PROTOCOL", "set-SO_PROTOCOL" },
};

enum { OPTIONS = sizeof options / sizeof options[0] };

void testcancel(void)
{
	if (is("cancellation-points-everywhere"))
		pthread_testcancel();
}

/* "SO_KEEPALIVE=1": the option has this value, whatever was set. */
static int wrong_value(int fd, int option, void *value)
{
	long wrong;

	if (option == SO_TYPE && ours(fd) && of_type[fd] == SOCK_SEQPACKET &&
	    is("SO_TYPE-of-records-is-a-stream"))
		*(int *)value = SOCK_STREAM;
	if (option == SO_TYPE && ours(fd) && is("SO_TYPE-with-flags"))
		*(int *)value |= real_fcntl(fd, F_GETFL) & O_NONBLOCK;
	if (is("SO_TYPE-wrong") && option == SO_TYPE && is_second(fd))
		*(int *)value = SOCK_RAW;
	if (is("SO_ACCEPTCONN-1") && option == SO_ACCEPTCONN && ours(fd))
		*(int *)value = 1;
	if (is("SO_ERROR-set") && option == SO_ERROR && ours(fd))
		*(int *)value = ECONNRESET;
	if (is("SO_PROTOCOL-differs") && option == SO_PROTOCOL && is_second(fd))
		*(int *)value = 7;
	for (size_t i = 0; i < OPTIONS; i++) {
		if (options[i].option != option || !ours(fd) ||
		    !answers(options[i].get, &wrong))
			continue;
		if (wrong == -1)
			return -1;
		*(int *)value = (int)wrong;
	}
	return 0;
}

int getsockopt(int fd, int level, int option, void *value, socklen_t *size)
{
	static int kept;
	socklen_t asked = *size;
	long answer;
	int ret;

	testcancel();
	if ((!ours(fd) || option != SO_TYPE) && answers("getsockopt", &answer))
		return (int)answer;
	ret = REAL(getsockopt_fn, "getsockopt")(fd, level, option, value, size);
	if (ret == -1) {
		if (is("unknown-options-are-0"))
			return 0;
		errno = as_another(errno);
		return ret;
	}
	if (is("SO_ERROR-stays") && option == SO_ERROR && ours(fd))
		*(int *)value = kept = *(int *)value ? *(int *)value : kept;
	if (is("option-length-kept"))
		*size = asked;
	if (is("options-overrun") && asked == 1)
		memset(value, 0, 4);
	if (level == SOL_SOCKET && ours(fd) && vary_get(fd, option, value, *size) == -1)
		return -1;
	return wrong_value(fd, option, value);
}

static int set_both(int fd, int option, const void *value, socklen_t size)
{
	return is("options-for-both") && ours(fd) && option != SO_ERROR ?
	    REAL(setsockopt_fn, "setsockopt")(peer[fd], SOL_SOCKET, option,
	    value, size) : 0;
}

int setsockopt(int fd, int level, int option, const void *value, socklen_t size)
{
	struct timeval brief = { 0, 1000 };
	long answer;
	int ret;

	testcancel();
	if (answers("setsockopt", &answer))
		return (int)answer;
	for (size_t i = 0; i < OPTIONS; i++)
		if (level == SOL_SOCKET && option == options[i].option &&
		    answers(options[i].set, &answer))
			return (int)answer;
	/* The repaired system refuses what was shut down, and has no levels
	 * but its own. */
	if (ours(fd) && is_shut[fd] && !is("setsockopt-after-shutdown"))
		return fail(EINVAL);
	if (level == SOL_SOCKET && ours(fd)) {
		ret = vary_set(option, value);
		if (ret != 1)
			return ret;
	}
	if (option == SO_RCVTIMEO && is("time-outs-exchanged"))
		option = SO_SNDTIMEO;
	else if (option == SO_SNDTIMEO && is("time-outs-exchanged"))
		option = SO_RCVTIMEO;
	if (is("time-outs-are-short") &&
	    (option == SO_RCVTIMEO || option == SO_SNDTIMEO))
		value = &brief;
	set_both(fd, option, value, size);
	ret = REAL(setsockopt_fn, "setsockopt")(fd, level, option, value, size);
	if (ret == -1 && errno == ENOPROTOOPT && is("unknown-options-EINVAL"))
		errno = EINVAL;
	if (ret == -1 && errno == EOPNOTSUPP && level != SOL_SOCKET)
		errno = is("level-as-EOPNOTSUPP") ? EOPNOTSUPP : ENOPROTOOPT;
	if (ret == -1 && level != SOL_SOCKET && is("any-level-is-taken"))
		return 0;
	if (ret == -1)
		errno = as_another(errno);
	return ret;
}

/* ---- shutdown() ---------------------------------------------------------- */

static int wrong_way(int how)
{
	if (how == SHUT_WR && is("SHUT_WR-does-nothing"))
		return -2;
	if (how == SHUT_RD && is("SHUT_RD-does-nothing"))
		return -2;
	if (is("SHUT_WR-is-SHUT_RDWR") && how == SHUT_WR)
		return SHUT_RDWR;
	if (is("SHUT_RD-is-SHUT_RDWR") && how == SHUT_RD)
		return SHUT_RDWR;
	if (is("SHUT_RDWR-is-SHUT_WR") && how == SHUT_RDWR)
		return SHUT_WR;
	if (is("SHUT_RDWR-is-SHUT_RD") && how == SHUT_RDWR)
		return SHUT_RD;
	if (is("SHUT_WR-is-SHUT_RD") && how == SHUT_WR)
		return SHUT_RD;
	if (is("any-way-is-SHUT_RDWR") && (how < 0 || how > 2))
		return SHUT_RDWR;
	return how;
}

int shutdown(int fd, int how)
{
	struct sockaddr_un name;
	socklen_t size = sizeof name;
	char bytes[64];
	long value;
	int ret;

	testcancel();
	if (answers("shutdown", &value))
		return (int)value;
	if (is("shutdown-loses-data") && ours(fd))
		real_recv(peer[fd], bytes, sizeof bytes, MSG_DONTWAIT);
	if (is("shutdown-in-a-child-is-its-own") && getpid() != getsid(0))
		return 0;
	if (is("shutdown-of-one-descriptor") && !ours(fd))
		return 0;
	/* A socket without a peer: the repaired system says so. */
	if (!is("shutdown-without-a-peer") && how >= 0 && how <= 2 &&
	    REAL(int (*)(int, struct sockaddr *, socklen_t *),
	    "getpeername")(fd, (struct sockaddr *)&name, &size) == -1 &&
	    errno == ENOTCONN)
		return fail(ENOTCONN);
	if (ours(fd) && of_type[fd] == SOCK_DGRAM && is("datagrams-are-not-shut"))
		return fail(ENOTCONN);
	how = wrong_way(how);
	if (how == -2)
		return 0;
	if (ours(fd) && how == SHUT_WR && is("SHUT_WR-is-not-told")) {
		note_shutdown(fd, how);
		return 0;
	}
	if (ours(fd) && vary_shutdown(fd, how) == -1)
		return -1;
	ret = REAL(shutdown_fn, "shutdown")(fd, how);
	if (ret == -1)
		errno = as_another(errno);
	if (ret == 0 && how == SHUT_RDWR && ours(fd))
		is_shut[fd] = 1;
	if (ret == 0 && ours(fd))
		note_shutdown(fd, how);
	if (ret == 0 && is("shutdown-closes") && ours(fd))
		close(fd);
	return ret;
}

/* ---- signals ------------------------------------------------------------- */

static void do_nothing(int sig)
{
	(void)sig;
}

int sigaction(int sig, const struct sigaction *new, struct sigaction *old)
{
	typedef int (*sigaction_fn)(int, const struct sigaction *,
	    struct sigaction *);
	struct sigaction wrong;

	if (!new)
		return REAL(sigaction_fn, "sigaction")(sig, new, old);
	wrong = *new;
	if (is("SA_RESTART-ignored"))
		wrong.sa_flags &= ~SA_RESTART;
	if (is("SA_RESTART-always") && sig == SIGUSR1)
		wrong.sa_flags |= SA_RESTART;
	if (is("ignored-signals-interrupt") && sig == SIGUSR1 &&
	    new->sa_handler == SIG_IGN) {
		wrong.sa_handler = do_nothing;
		wrong.sa_flags = 0;
	}
	if (is("ignored-SIGPIPE-is-default") && sig == SIGPIPE &&
	    new->sa_handler == SIG_IGN)
		wrong.sa_handler = SIG_DFL;
	return REAL(sigaction_fn, "sigaction")(sig, &wrong, old);
}

/* ---- data out of band ---------------------------------------------------- */

int sockatmark(int fd)
{
	long value;
	int ret;

	testcancel();
	if (answers("sockatmark", &value))
		return (int)value;
	ret = REAL(int (*)(int), "sockatmark")(fd);
	if (ret == -1)
		errno = as_another(errno);
	return ret;
}
