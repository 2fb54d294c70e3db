/* SPDX-License-Identifier: ISC */
/* ready.c -- poll(), select() and the event queue, wrong in one way at a time */
#include "mutants.h"

#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>

typedef int (*poll_fn)(struct pollfd *, nfds_t, int);
typedef int (*select_fn)(int, fd_set *, fd_set *, fd_set *, struct timeval *);

static poll_fn real_poll;

void look_up(void)
{
	real_poll = REAL_OF(poll_fn, "poll");
}

int really_polls(int fd, int events)
{
	struct pollfd p = { .fd = fd, .events = (short)events };
	int err = errno, state;

	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &state);
	real_poll(&p, 1, 0);
	pthread_setcancelstate(state, NULL);
	errno = err;
	return p.revents;
}

/* ---- cancellation -------------------------------------------------------- */

static int hold_cancellation(void)
{
	int state;

	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &state);
	if (!is("no-cancellation-point"))
		pthread_setcancelstate(state, NULL);
	return state;
}

static void let_cancellation(int state)
{
	pthread_setcancelstate(state, NULL);
}

/* ---- poll() -------------------------------------------------------------- */

/* "POLLIN-never", "POLLIN-always" */
static int changed_bits(int events, int revents)
{
	static const struct { int bit; const char *never, *always; } bits[] = {
		{ POLLIN, "POLLIN-never", "POLLIN-always" },
		{ POLLOUT, "POLLOUT-never", "POLLOUT-always" },
		{ POLLRDNORM, "POLLRDNORM-never", "POLLRDNORM-always" },
		{ POLLWRNORM, "POLLWRNORM-never", "POLLWRNORM-always" },
		{ POLLNVAL, "POLLNVAL-never", "POLLNVAL-always" },
		{ POLLPRI, "POLLPRI-never", "POLLPRI-always" },
		{ POLLHUP, "POLLHUP-never", "POLLHUP-always" },
		{ POLLRDBAND, "POLLRDBAND-never", "POLLRDBAND-always" },
	};

	for (size_t i = 0; i < sizeof bits / sizeof bits[0]; i++) {
		if (is(bits[i].never))
			revents &= ~bits[i].bit;
		if (is(bits[i].always) && (events & bits[i].bit))
			revents |= bits[i].bit;
	}
	if (is("POLLERR-when-asked") && (events & POLLERR))
		revents |= POLLERR;
	if (is("POLLHUP-when-asked-only") && !(events & POLLIN))
		revents &= ~POLLHUP;
	if ((revents & POLLHUP) && is("no-POLLHUP"))
		revents &= ~POLLHUP;
	/* The repaired system keeps the two apart. */
	if ((revents & POLLHUP) && !is("POLLHUP-with-POLLOUT"))
		revents &= ~(POLLOUT | POLLWRNORM);
	if (is("no-POLLIN-at-the-end") && (revents & POLLHUP))
		revents &= ~(POLLHUP | POLLIN);
	if (is("edge-triggered") && (revents & POLLIN)) {
		static int told;

		if (told++)
			revents &= ~POLLIN;
	}
	return revents;
}

static int any_of_a_pair(const struct pollfd *p, nfds_t n)
{
	int found = 0;

	for (nfds_t i = 0; i < n; i++)
		found |= was_ours(p[i].fd);
	return found;
}

static int after_poll(struct pollfd *p, nfds_t n, const short *before, int ret)
{
	int count = 0;

	for (nfds_t i = 0; i < n; i++) {
		p[i].revents = (short)changed_bits(p[i].events, p[i].revents);
		if (ours(p[i].fd))
			p[i].revents = (short)vary_events(p[i].fd,
			    p[i].events, p[i].revents);
		if (is("poll-keeps-revents"))
			p[i].revents |= before[i];
		if (is("poll-changes-events"))
			p[i].events = 0;
		if (is("negative-is-invalid") && p[i].fd < 0)
			p[i].revents = POLLNVAL;
		count += p[i].revents != 0;
	}
	if (count && is("poll-counts-none"))
		count = 0;
	if (is("poll-counts-one") && count > 1)
		count = 1;
	return ret < 0 ? ret : count;
}

int poll(struct pollfd *p, nfds_t n, int timeout)
{
	short before[8] = { 0 };
	long value;
	int ret, state, mine = n <= 8 && any_of_a_pair(p, n);

	if ((mine || n == 0) && answers("poll", &value))
		return (int)value;
	if (is("poll-is-early") && timeout > 0)
		timeout = 0;
	if (mine && timeout < 0 && is("a-waiting-poll-is-not-woken"))
		for (;;)
			pause();
	if (is("poll-never-waits") && timeout < 0)
		timeout = 0;
	if (is("poll-with-nonblock") && timeout < 0 && mine &&
	    (real_fcntl(p->fd, F_GETFL) & O_NONBLOCK))
		timeout = 0;
	for (nfds_t i = 0; mine && i < n; i++)
		before[i] = p[i].revents;
	timeout = vary_time(timeout);
	state = hold_cancellation();
	do
		ret = real_poll(p, n, timeout);
	while (ret == -1 && errno == EINTR && is("EINTR-swallowed"));
	let_cancellation(state);
	if (ret == -1)
		errno = as_another(errno);
	if (is("false-end") && ret == 0 && n == 1 && ours(p->fd) &&
	    p->events == POLLIN) {
		p->revents = POLLHUP;
		return 1;
	}
	return mine ? after_poll(p, n, before, ret) : ret;
}

int ppoll(struct pollfd *p, nfds_t n, const struct timespec *t,
    const sigset_t *mask)
{
	typedef int (*ppoll_fn)(struct pollfd *, nfds_t, const struct timespec *,
	    const sigset_t *);
	struct timespec now = { 0, 0 };
	long value;
	int ret, state;

	if (answers("ppoll", &value))
		return (int)value;
	if (is("poll-is-early"))
		t = &now;
	if (is("mask-ignored"))
		mask = NULL;
	state = hold_cancellation();
	ret = REAL(ppoll_fn, "ppoll")(p, n, t, mask);
	let_cancellation(state);
	return ret;
}

/* ---- select() ------------------------------------------------------------ */

/* Below the mark of SO_RCVLOWAT the repaired system does not report data. */
static int below_the_mark(int fd)
{
	int mark = 1, there = 0;
	socklen_t size = sizeof mark;

	if (!ours(fd) || of_type[fd] != SOCK_STREAM || is("mark-is-not-looked-at"))
		return 0;
	REAL(int (*)(int, int, int, void *, socklen_t *), "getsockopt")(fd,
	    SOL_SOCKET, SO_RCVLOWAT, &mark, &size);
	REAL(int (*)(int, unsigned long, ...), "ioctl")(fd, FIONREAD, &there);
	return mark > 1 && there > 0 && there < mark &&
	    !(really_polls(fd, POLLIN) & POLLHUP);
}

static void change(fd_set *set, int fd, const char *never, const char *always,
    int asked)
{
	if (!set || !asked)
		return;
	if (is(never))
		FD_CLR(fd, set);
	if (is(always))
		FD_SET(fd, set);
}

static int after_select(int most, fd_set *in, fd_set *out, fd_set *except,
    const fd_set *asked)
{
	int count = 0;

	for (int fd = 0; fd < most; fd++) {
		if (in && ours(fd) && FD_ISSET(fd, in) && below_the_mark(fd))
			FD_CLR(fd, in);
		if (except && ours(fd) && FD_ISSET(fd, &asked[2]) &&
		    (really_polls(fd, 0) & POLLERR))
			FD_SET(fd, except);
		if (in && FD_ISSET(fd, &asked[0]) && has_more(fd))
			FD_SET(fd, in);
		change(in, fd, "reading-never", "reading-always",
		    FD_ISSET(fd, &asked[0]));
		change(out, fd, "writing-never", "writing-always",
		    FD_ISSET(fd, &asked[1]));
		change(except, fd, "exceptions-never", "exceptions-always",
		    FD_ISSET(fd, &asked[2]));
		if (in && ours(fd) && FD_ISSET(fd, in) &&
		    (really_polls(fd, 0) & POLLHUP) &&
		    is("select-misses-the-end"))
			FD_CLR(fd, in);
		if (out && ours(fd) && is("closed-is-not-writable") &&
		    FD_ISSET(fd, out) && (really_polls(fd, 0) & POLLHUP))
			FD_CLR(fd, out);
		count += (in && FD_ISSET(fd, in)) + (out && FD_ISSET(fd, out)) +
		    (except && FD_ISSET(fd, except));
	}
	return is("select-counts-one") && count > 1 ? 1 : count;
}

static void keep(fd_set *to, const fd_set *from)
{
	FD_ZERO(to);
	if (from)
		*to = *from;
}

int select(int n, fd_set *in, fd_set *out, fd_set *except, struct timeval *t)
{
	struct timeval now = { 0, 0 }, left = { 0, 0 };
	fd_set asked[3];
	long value;
	int ret, state;

	keep(&asked[0], in);
	keep(&asked[1], out);
	keep(&asked[2], except);
	if (t)
		left = *t;
	if (answers("select", &value))
		return (int)value;
	if (is("select-is-early") && t)
		t = &now;
	if (!t && is("a-waiting-select-is-not-woken"))
		for (;;)
			pause();
	if (is("select-never-waits") && !t)
		t = &now;
	state = hold_cancellation();
	do
		ret = REAL(select_fn, "select")(n, in, out, except, t);
	while (ret == -1 && errno == EINTR && is("EINTR-swallowed"));
	let_cancellation(state);
	if (ret == -1) {
		errno = as_another(errno);
		if (is("failure-clears-sets") && in)
			FD_ZERO(in);
		return ret;
	}
	if (t && is("select-keeps-the-time"))
		*t = left;
	ret = after_select(n, in, out, except, asked);
	if (ret == 0 && is("time-out-keeps-sets") && in)
		*in = asked[0];
	return ret;
}

int pselect(int n, fd_set *in, fd_set *out, fd_set *except,
    const struct timespec *t, const sigset_t *mask)
{
	typedef int (*pselect_fn)(int, fd_set *, fd_set *, fd_set *,
	    const struct timespec *, const sigset_t *);
	struct timespec now = { 0, 0 };
	long value;
	int ret, state;

	if (answers("pselect", &value))
		return (int)value;
	if (is("select-is-early") && t)
		t = &now;
	if (is("mask-ignored"))
		mask = NULL;
	state = hold_cancellation();
	ret = REAL(pselect_fn, "pselect")(n, in, out, except, t, mask);
	let_cancellation(state);
	if (is("pselect-changes-the-time") && t)
		((struct timespec *)(size_t)t)->tv_nsec = 0;
	if (is("mask-stays") && mask)
		pthread_sigmask(SIG_SETMASK, mask, NULL);
	return ret;
}

/* ---- the event queue ----------------------------------------------------- */

static int watched;

int epoll_ctl(int queue, int what, int fd, struct epoll_event *e)
{
	watched = fd;
	return REAL(int (*)(int, int, int, struct epoll_event *), "epoll_ctl")(
	    queue, what, fd, e);
}

int epoll_wait(int queue, struct epoll_event *e, int n, int timeout)
{
	int ret = REAL(int (*)(int, struct epoll_event *, int, int),
	    "epoll_wait")(queue, e, n, timeout);

	if (has_more(watched)) {
		if (ret == 0)
			e->events = 0;
		e->events |= EPOLLIN;
		ret = 1;
	}
	if (is("no-events"))
		return 0;
	if (is("all-events")) {
		e->events = EPOLLIN | EPOLLOUT;
		return 1;
	}
	return ret;
}
