/* SPDX-License-Identifier: ISC */
/* variants-io.c -- what may differ in what is sent, received, shut and closed */
#include "mutants.h"

#include <poll.h>
#include <sched.h>

/* Of each descriptor: the ways it was shut; the pair that it is of; the pair
 * that it was of when its peer was closed, in this process, and nothing else
 * held it; that this was told. */
static char shut[MOST], told[MOST];
static int pair[MOST], lost[MOST], pairs, nopen;

/* What is left of a record that was received in part. */
static char *rest[MOST];
static size_t left[MOST];

void note_shutdown(int fd, int how)
{
	shut[fd] |= (char)(how + 1);
}

int was_shut(int fd, int how)
{
	return ours(fd) && (shut[fd] & (how + 1)) == how + 1;
}

static int is_last(int fd)
{
	struct stat mine, other;
	int (*real)(int, struct stat *) = REAL(int (*)(int, struct stat *), "fstat");

	if (real(fd, &mine) == -1)
		return 0;
	for (int i = 0; i < 256; i++)
		if (i != fd && real(i, &other) == 0 &&
		    other.st_ino == mine.st_ino && other.st_dev == mine.st_dev)
			return 0;
	return 1;
}

void note_pair(int fd)
{
	shut[fd] = told[fd] = is_shut[fd] = 0;
	left[fd] = 0;
	pair[fd] = ++pairs;
	nopen++;
}

int open_pairs(void)
{
	return nopen / 2;
}

static int is_gone(int fd)
{
	return pair[fd] && lost[fd] == pair[fd];
}

void note_close(int fd)
{
	int err = errno, other = peer[fd], which;

	nopen--;
	if (of_type[fd] == SOCK_DGRAM && ours(other) && peer[other] == fd &&
	    may_be("gone-", "datagrams-")) {
		which = pair[other];
		if (is_last(fd))
			lost[other] = which;
	}
	errno = err;
}

/* ---- before -------------------------------------------------------------- */

static int stop(struct io *io, int err, ssize_t n)
{
	io->answer = err ? fail(err) : n;
	return 1;
}

static int vary_send(struct io *io)
{
	int stream = type_of(io->fd) == SOCK_STREAM;
	int dgram = type_of(io->fd) == SOCK_DGRAM;

	if ((io->flags & MSG_OOB) && stream && is("no-urgent-data"))
		return stop(io, EOPNOTSUPP, 0);
	if (io->addressed && stream && is("address-of-streams-ignored"))
		io->addressed = 0;
	if (io->addressed && dgram && is("address-of-datagrams-EISCONN"))
		return stop(io, EISCONN, 0);
	if (!stream && io->size > 2048 && is("messages-to-2048"))
		return stop(io, EMSGSIZE, 0);
	if (!stream && io->size > 8192 && is("messages-to-8192"))
		return stop(io, EMSGSIZE, 0);
	if (!stream && io->size > 65535 && is("messages-to-65535"))
		return stop(io, EMSGSIZE, 0);
	if (io->size == 0 && type_of(io->fd) == SOCK_SEQPACKET && is("no-empty-records"))
		return stop(io, 0, 0);
	if (was_shut(peer[io->fd], SHUT_RD) && is("SHUT_RD-is-not-told"))
		return stop(io, 0, (ssize_t)io->size);
	if (stream && was_shut(io->fd, SHUT_WR) &&
	    is("no-SIGPIPE-for-the-own-shutdown"))
		io->flags |= MSG_NOSIGNAL;
	if (dgram && is("full-ENOBUFS"))
		io->flags |= MSG_DONTWAIT;
	return 0;
}

static int vary_receive(struct io *io)
{
	int stream = type_of(io->fd) == SOCK_STREAM;
	int dgram = type_of(io->fd) == SOCK_DGRAM;

	if ((io->flags & MSG_OOB) && stream && is("no-urgent-data"))
		return stop(io, EINVAL, 0);
	if (stream && io->size == 0 && is("nothing-is-received-at-once"))
		return stop(io, 0, 0);
	if (!dgram || !is_gone(io->fd) || (really_polls(io->fd, POLLIN) & POLLIN))
		return 0;
	if (is("datagrams-end"))
		return stop(io, 0, 0);
	if (is("datagrams-are-reset") && !told[io->fd]) {
		told[io->fd] = 1;
		return stop(io, ECONNRESET, 0);
	}
	return 0;
}

int vary_before(struct io *io)
{
	if (is("slow")) {
		/* The processor is busy: who sleeps in a call waits for something. */
		for (volatile int i = 0; i < 20000; i++)
			;
	}
	if (is("yields"))
		sched_yield();
	if (!ours(io->fd))
		return 0;
	return io->sends ? vary_send(io) : vary_receive(io);
}

/* A record that is longer than the buffer: the rest is kept, not discarded. */
int vary_record(struct io *io, void *data, size_t n)
{
	int fd = io->fd;
	ssize_t whole;

	if (type_of(io->fd) != SOCK_SEQPACKET || n == 0 || (io->flags & MSG_OOB))
		return 0;
	if (left[fd] == 0) {
		whole = real_recv(fd, NULL, 0,
		    MSG_PEEK | MSG_TRUNC | MSG_DONTWAIT);
		if (whole <= (ssize_t)n || !is("records-in-parts"))
			return 0;
		free(rest[fd]);
		rest[fd] = malloc((size_t)whole);
		real_recv(fd, rest[fd], (size_t)whole, io->flags);
		left[fd] = (size_t)whole;
	}
	n = n < left[fd] ? n : left[fd];
	memcpy(data, rest[fd], n);
	if (io->flags & MSG_PEEK)
		return stop(io, 0, (ssize_t)n);
	left[fd] -= n;
	memmove(rest[fd], rest[fd] + n, left[fd]);
	return stop(io, 0, (ssize_t)n);
}

/* ---- after --------------------------------------------------------------- */

static int gone_as(int err)
{
	if (is("gone-ECONNRESET"))
		return ECONNRESET;
	if (is("gone-EDESTADDRREQ"))
		return EDESTADDRREQ;
	if (is("gone-ENOTCONN"))
		return ENOTCONN;
	if (is("gone-EPIPE"))
		return EPIPE;
	return err;
}

ssize_t vary_after(const struct io *io, ssize_t n)
{
	int err = errno;

	if (n >= 0 || !ours(io->fd)) {
		if (n >= 0 && is("errno-after-success"))
			errno = ENOTTY;
		return n;
	}
	if (io->sends && err == EAGAIN && type_of(io->fd) == SOCK_DGRAM &&
	    is("full-ENOBUFS"))
		err = ENOBUFS;
	if (io->sends && type_of(io->fd) == SOCK_DGRAM && is_gone(io->fd) &&
	    (err == ECONNREFUSED || err == ENOTCONN))
		err = gone_as(err);
	if (!io->sends && err == ECONNRESET && is("no-reset"))
		return 0;
	if (!io->sends && err == EINVAL && (io->flags & MSG_OOB) &&
	    is("no-urgent-data-yet-EAGAIN"))
		err = EAGAIN;
	errno = err;
	return n;
}

void vary_message(int fd, struct msghdr *m, const struct msghdr *asked)
{
	if (ours(fd) && m->msg_name && m->msg_namelen == 0)
		vary_name(fd, m->msg_name, &m->msg_namelen,
		    asked->msg_namelen, "recvfrom");
	if (is("further-message-flags"))
		m->msg_flags |= 0x10000000;
	if (m->msg_controllen && is("control-length-not-rounded")) {
		struct cmsghdr *h = m->msg_control;

		if (m->msg_controllen == CMSG_SPACE(h->cmsg_len - CMSG_LEN(0)))
			m->msg_controllen = h->cmsg_len;
	}
}

/* ---- shutdown ------------------------------------------------------------ */

int vary_shutdown(int fd, int how)
{
	if (how != SHUT_WR && is("SHUT_RD-discards"))
		drain(fd);
	if (how >= 0 && how <= 2 && was_shut(fd, how) && is("shut-twice-ENOTCONN"))
		return fail(ENOTCONN);
	if (how >= 0 && how <= 2 && of_type[fd] != SOCK_DGRAM &&
	    !was_shut(fd, SHUT_RDWR) && (really_polls(fd, 0) & POLLHUP) &&
	    is("shut-after-the-peer-ENOTCONN"))
		return fail(ENOTCONN);
	return 0;
}

/* ---- readiness ----------------------------------------------------------- */

/* Is there something that the system itself does not know to be received: the
 * rest of a record, or that a datagram socket has lost its peer? */
int has_more(int fd)
{
	if (ours(fd) && left[fd])
		return 1;
	return type_of(fd) == SOCK_DGRAM && is_gone(fd) &&
	    (is("datagrams-end") || (is("datagrams-are-reset") && !told[fd]));
}

int vary_events(int fd, int events, int revents)
{
	int out = events & (POLLOUT | POLLWRNORM);

	if ((revents & POLLERR) && is("no-reset"))
		revents &= ~POLLERR;
	if (was_shut(fd, SHUT_WR) && is("POLLHUP-after-SHUT_WR"))
		revents = (revents & ~out) | POLLHUP;
	if (out && of_type[fd] == SOCK_DGRAM && !(revents & (POLLHUP | out)) &&
	    is("full-ENOBUFS"))
		revents |= out;
	if ((events & POLLIN) && has_more(fd))
		revents |= POLLIN;
	return revents;
}

int vary_time(int ms)
{
	return ms > 0 && is("poll-in-ticks") ? (ms + 9) / 10 * 10 : ms;
}
