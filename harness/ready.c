/* SPDX-License-Identifier: ISC */
/* ready.c -- what is ready now, and queues that are full or empty */
#include "internal.h"

#include <sys/select.h>
#include <stdio.h>

enum { CHUNK = 4096, MESSAGE = 256, ENDLESS = 1 << 20 };

int spt_poll(int fd, int events)
{
	struct pollfd p = { .fd = fd, .events = (short)events };

	if (poll(&p, 1, 0) == -1)
		spt_fail("an answer", spt_result(-1, errno));
	return p.revents;
}

static const struct { int bit; const char *name; } bits[] = {
	{ POLLIN, "POLLIN" }, { POLLPRI, "POLLPRI" },
	{ POLLOUT, "POLLOUT" }, { POLLERR, "POLLERR" },
	{ POLLHUP, "POLLHUP" }, { POLLNVAL, "POLLNVAL" },
};

/* "POLLIN POLLHUP", or "nothing" */
void spt_show_poll(char *buf, size_t size, int revents)
{
	size_t used = 0;

	snprintf(buf, size, "nothing");
	for (size_t i = 0; i < sizeof bits / sizeof bits[0]; i++)
		if (revents & bits[i].bit)
			used += (size_t)snprintf(buf + used, size - used,
			    "%s%s", used ? " " : "", bits[i].name);
}

void spt_ready_(int fd, int events, int want)
{
	int got = spt_poll(fd, events);
	char wanted[SPT_LINE], gotten[SPT_LINE];

	if (got == want)
		return;
	spt_show_poll(wanted, sizeof wanted, want);
	spt_show_poll(gotten, sizeof gotten, got);
	spt_fail(wanted, gotten);
}

void spt_observe_poll(const char *name, int fd)
{
	char found[SPT_LINE];

	spt_show_poll(found, sizeof found, spt_poll(fd, POLLIN | POLLOUT));
	spt_observe_(name, found);
}

int spt_select(int fd)
{
	struct timeval now = { 0, 0 };
	fd_set in, out, except;

	spt_set_of(&in, fd, -1);
	spt_set_of(&out, fd, -1);
	spt_set_of(&except, fd, -1);
	if (select(fd + 1, &in, &out, &except, &now) == -1)
		spt_fail("an answer", spt_result(-1, errno));
	return (spt_in_set(&in, fd) ? SPT_READ : 0) |
	    (spt_in_set(&out, fd) ? SPT_WRITE : 0) |
	    (spt_in_set(&except, fd) ? SPT_EXCEPT : 0);
}

/* ---- queues -------------------------------------------------------------- */

int spt_type_of(int fd)
{
	int type = 0;
	socklen_t size = sizeof type;

	if (getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) == -1)
		spt_verdict_(UNRESOLVED, "SO_TYPE cannot be read");
	return type;
}

/* Returns the flags as they were. */
int spt_do_not_wait(int fd)
{
	int flags = fcntl(fd, F_GETFL);

	if (flags == -1 || fcntl(fd, F_SETFL, flags | O_NONBLOCK) == -1)
		spt_verdict_(UNRESOLVED, "O_NONBLOCK cannot be set");
	return flags;
}

/* What was begun with large pieces is filled up with the smallest. */
long spt_fill_up(int fd, int *err)
{
	static const char data[CHUNK];
	int type = spt_type_of(fd), flags = spt_do_not_wait(fd);
	int stream = type == SOCK_STREAM;
	size_t size = stream ? CHUNK : MESSAGE;
	long total = 0;

	*err = 0;
	while (total < ENDLESS) {
		ssize_t n = send(fd, data, size, EOR(type));

		if (n > 0) {
			total += stream ? (long)n : 1;
			continue;
		}
		*err = n == -1 ? errno : 0;
		if (size == 1 || n == 0)
			break;
		size = 1;
	}
	fcntl(fd, F_SETFL, flags);
	return total;
}

long spt_fill(int fd)
{
	int err;
	long total = spt_fill_up(fd, &err);

	if (err == ENOBUFS)
		spt_verdict_(UNSUPPORTED, "a full queue gives ENOBUFS, "
		    "as it may, and nothing waits for room");
	if (err != EAGAIN && err != EWOULDBLOCK)
		spt_verdict_(UNRESOLVED, "the queue cannot be filled");
	return total;
}

long spt_drain(int fd)
{
	static char data[CHUNK];
	int stream = spt_type_of(fd) == SOCK_STREAM, flags = spt_do_not_wait(fd);
	long total = 0;
	ssize_t n;

	while ((n = recv(fd, data, sizeof data, 0)) > 0)
		total += stream ? (long)n : 1;
	fcntl(fd, F_SETFL, flags);
	return total;
}
