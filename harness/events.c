/* SPDX-License-Identifier: ISC */
/* events.c -- the event queues that systems have beside poll() and select() */
#include "internal.h"

#if HAVE_EPOLL_CREATE1
#include <sys/epoll.h>

int spt_events(int fd)
{
	struct epoll_event e = { .events = EPOLLIN | EPOLLOUT };
	int queue = epoll_create1(EPOLL_CLOEXEC), n;

	if (queue == -1 || epoll_ctl(queue, EPOLL_CTL_ADD, fd, &e) == -1)
		spt_fail("an event queue", spt_result(-1, errno));
	n = epoll_wait(queue, &e, 1, 0);
	close(queue);
	if (n <= 0)
		return 0;
	return ((e.events & EPOLLIN) ? SPT_READ : 0) |
	    ((e.events & EPOLLOUT) ? SPT_WRITE : 0);
}

#elif HAVE_KQUEUE
#include <sys/event.h>
#include <sys/time.h>

static int reports(int queue, int fd, int filter)
{
	struct timespec now = { 0, 0 };
	struct kevent e;

	EV_SET(&e, (unsigned)fd, filter, EV_ADD, 0, 0, 0);
	if (kevent(queue, &e, 1, NULL, 0, NULL) == -1)
		spt_fail("an event queue", spt_result(-1, errno));
	return kevent(queue, NULL, 0, &e, 1, &now) > 0 && e.filter == filter;
}

int spt_events(int fd)
{
	int found = 0;

	for (int i = 0; i < 2; i++) {
		int queue = kqueue();

		if (queue == -1)
			spt_fail("an event queue", spt_result(-1, errno));
		if (reports(queue, fd, i ? EVFILT_WRITE : EVFILT_READ))
			found |= i ? SPT_WRITE : SPT_READ;
		close(queue);
	}
	return found;
}

#else

int spt_events(int fd)
{
	(void)fd;
	return spt_absent();
}

#endif
