/* SPDX-License-Identifier: ISC */
/*
 * data.c -- what is sent or received, lost, changed or told wrongly
 *
 * wrong_send() may make the call in its own way, wrong_receive() changes what
 * one has given.  Only send(), sendto() and write(), and recv(), recvfrom()
 * and read() go through them: what the others have wrong is in io.c.
 */
#include "mutants.h"

#include <poll.h>
#include <sched.h>

enum { KIB64 = 65536, MIB = 1048576 };

static int must_not_wait(const struct io *io)
{
	return (io->flags & MSG_DONTWAIT) ||
	    (real_fcntl(io->fd, F_GETFL) & O_NONBLOCK);
}

static int answer(struct io *io, ssize_t n)
{
	io->answer = n;
	return 1;
}

/* ---- sends --------------------------------------------------------------- */

/* Send a copy that has one byte changed. */
static int send_changed(struct io *io, const void *data, size_t n, size_t at)
{
	char *copy = malloc(n);
	ssize_t sent;

	memcpy(copy, data, n);
	copy[at] ^= 1;
	sent = real_send(io->fd, copy, n, io->flags);
	free(copy);
	return answer(io, sent);
}

static int corrupts(struct io *io, const void *data, size_t n)
{
	static size_t total;
	size_t before = total;

	total += n;
	if (n > 1 && is("first-byte-changed"))
		return send_changed(io, data, n, 0);
	if (n > 1 && is("last-byte-changed"))
		return send_changed(io, data, n, n - 1);
	if (n > 4096 && is("byte-4096-changed"))
		return send_changed(io, data, n, 4096);
	if (n > 0 && before / MIB != total / MIB &&
	    is("a-byte-of-each-MiB-changed"))
		return send_changed(io, data, n, n / 2);
	if (n > 0 && before / (256 * MIB) != total / (256 * MIB) &&
	    is("a-byte-of-each-256-MiB-changed"))
		return send_changed(io, data, n, n / 2);
	return 0;
}

static int loses(struct io *io, const void *data, size_t n)
{
	static size_t total;
	static int calls;
	size_t before = total;
	int stream = type_of(io->fd) == SOCK_STREAM;

	total += n;
	if (stream && n > KIB64 && is("cut-above-64-KiB")) {
		real_send(io->fd, data, KIB64, io->flags);
		return answer(io, (ssize_t)n);
	}
	if (stream && n > 1 && before / MIB != total / MIB &&
	    is("a-byte-of-each-MiB-lost")) {
		real_send(io->fd, data, n - 1, io->flags);
		return answer(io, (ssize_t)n);
	}
	if (n > 0 && ++calls % 200 == 0 && is("one-send-of-200-lost"))
		return answer(io, (ssize_t)n);
	if (n > 0 && calls % 200 == 0 && is("one-send-of-200-fails"))
		return answer(io, fail(EIO));
	if (!stream && n > 0 && calls % 3 == 0 && is("one-message-of-3-lost"))
		return answer(io, (ssize_t)n);
	return 0;
}

static int tells_wrongly(struct io *io, const void *data, size_t n)
{
	int stream = type_of(io->fd) == SOCK_STREAM;
	ssize_t sent;

	if (n > 0 && is("sends-return-0")) {
		sent = real_send(io->fd, data, n, io->flags);
		return answer(io, sent == (ssize_t)n ? 0 : sent);
	}
	if (stream && n > 4096 && !must_not_wait(io) && is("waits-for-a-part"))
		return answer(io, real_send(io->fd, data, 4096, io->flags));
	if (stream && n > 4096 && must_not_wait(io) &&
	    (is("a-part-is-told-as-all") || is("a-part-is-EAGAIN"))) {
		sent = real_send(io->fd, data, n, io->flags);
		if (sent > 0 && sent < (ssize_t)n)
			sent = is("a-part-is-EAGAIN") ? fail(EAGAIN) :
			    (ssize_t)n;
		return answer(io, sent);
	}
	if (n > 0 && must_not_wait(io) && is("full-lies")) {
		sent = real_send(io->fd, data, n, io->flags);
		return answer(io, sent == -1 && errno == EAGAIN ?
		    (ssize_t)n : sent);
	}
	if ((io->flags & MSG_NOSIGNAL) && is("MSG_NOSIGNAL-hides-EPIPE")) {
		sent = real_send(io->fd, data, n, io->flags);
		return answer(io, sent == -1 && errno == EPIPE ?
		    (ssize_t)n : sent);
	}
	return 0;
}

static int changes(struct io *io, const void *data, size_t n)
{
	static char one_buffer[4096];
	ssize_t sent;

	if (type_of(io->fd) == SOCK_STREAM && n > 0 && is("a-NUL-is-added")) {
		sent = real_send(io->fd, data, n, io->flags);
		if (sent == (ssize_t)n)
			real_send(io->fd, "", 1, MSG_DONTWAIT | MSG_NOSIGNAL);
		return answer(io, sent);
	}
	if (n > 1 && n <= sizeof one_buffer && is("halves-exchanged")) {
		memcpy(one_buffer, (const char *)data + n / 2, n - n / 2);
		memcpy(one_buffer + n - n / 2, data, n / 2);
		return answer(io, real_send(io->fd, one_buffer, n, io->flags));
	}
	if (n <= sizeof one_buffer && is("sends-share-a-buffer")) {
		memcpy(one_buffer, data, n);
		sched_yield();
		return answer(io, real_send(io->fd, one_buffer, n, io->flags));
	}
	return 0;
}

/* Nothing wakes what waits: the mutant's own wait is for ever. */
static void wait_for_ever(void)
{
	for (;;)
		pause();
}

int wrong_send(struct io *io, const void *data, size_t n)
{
	if (!ours(io->fd))
		return 0;
	if (type_of(io->fd) == SOCK_DGRAM && io->name[0] == 'w' &&
	    is("datagrams-are-not-written"))
		return answer(io, fail(ENOTCONN));
	if (was_shut(io->fd, SHUT_WR) && is("SHUT_WR-lets-through"))
		return answer(io, (ssize_t)n);
	if (was_shut(io->fd, SHUT_WR) && is("SHUT_WR-is-not-told"))
		return answer(io, fail(EPIPE));
	if ((io->flags & MSG_DONTWAIT) && is("MSG_DONTWAIT-send-waits"))
		io->flags &= ~MSG_DONTWAIT;
	if (!must_not_wait(io) && is("a-waiting-send-is-not-woken") &&
	    !(really_polls(io->fd, POLLOUT) & (POLLOUT | POLLHUP | POLLERR)))
		wait_for_ever();
	return corrupts(io, data, n) || loses(io, data, n) ||
	    tells_wrongly(io, data, n) || changes(io, data, n);
}

/* ---- receives ------------------------------------------------------------ */

int wrong_wait(struct io *io)
{
	static int calls;

	if (!ours(io->fd))
		return 0;
	if ((io->flags & MSG_DONTWAIT) && is("MSG_DONTWAIT-stays"))
		real_fcntl(io->fd, F_SETFL, O_RDWR | O_NONBLOCK);
	if ((io->flags & MSG_DONTWAIT) && is("MSG_DONTWAIT-waits"))
		io->flags &= ~MSG_DONTWAIT;
	if ((io->flags & MSG_PEEK) && of_type[io->fd] != SOCK_STREAM &&
	    is("MSG_PEEK-takes-messages"))
		io->flags &= ~MSG_PEEK;
	if (++calls % 10 == 0 && is("EINTR-invented"))
		return answer(io, fail(EINTR));
	if (must_not_wait(io) || (really_polls(io->fd, POLLIN) & (POLLIN |
	    POLLHUP | POLLERR)))
		return 0;
	if (is("a-waiting-receive-is-not-woken"))
		wait_for_ever();
	return 0;
}

ssize_t wrong_receive(const struct io *io, void *data, size_t n, ssize_t got)
{
	static char one_buffer[4096];
	char *bytes = data;

	if (!ours(io->fd))
		return got;
	if (got == -1 && errno == EAGAIN && must_not_wait(io) &&
	    is("nothing-is-received-as-0"))
		return 0;
	if (got == 0 && n > 0 && is("end-as-ECONNRESET"))
		return fail(ECONNRESET);
	if (got == 0 && n > 0 && (io->flags & MSG_WAITALL) &&
	    is("MSG_WAITALL-fails-at-the-end"))
		return fail(ECONNRESET);
	if (got > 0 && (size_t)got < n && (io->flags & MSG_WAITALL) &&
	    is("MSG_WAITALL-loses-a-part"))
		return fail(ECONNRESET);
	if (got > 0 && (size_t)got < n && is("receives-return-one-more"))
		return got + 1;
	if (got > 1 && is("receives-return-one-less"))
		return got - 1;
	if (got > 0 && (size_t)got < n && is("one-byte-too-much"))
		bytes[got] = 0;
	if (got > 512 && of_type[io->fd] == SOCK_STREAM &&
	    !(io->flags & MSG_PEEK) && is("receives-lose-above-512"))
		return 512;
	/* The next is given, and this goes to the end of the queue. */
	if (got > 0 && of_type[io->fd] == SOCK_DGRAM && ours(peer[io->fd]) &&
	    !(io->flags & MSG_PEEK) && got <= (ssize_t)sizeof one_buffer &&
	    (really_polls(io->fd, POLLIN) & POLLIN) &&
	    is("datagrams-exchanged")) {
		ssize_t first = got;

		memcpy(one_buffer, data, (size_t)first);
		got = real_recv(io->fd, data, n, 0);
		real_send(peer[io->fd], one_buffer, (size_t)first, 0);
	}
	if (got > 0 && got <= (ssize_t)sizeof one_buffer &&
	    is("receives-share-a-buffer")) {
		memcpy(one_buffer, data, (size_t)got);
		sched_yield();
		memcpy(data, one_buffer, (size_t)got);
	}
	if (got > 0 && of_type[io->fd] != SOCK_STREAM && (size_t)got == n &&
	    n < 4 && is("a-cut-message-takes-the-next"))
		drain(io->fd);
	return got;
}
