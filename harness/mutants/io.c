/* SPDX-License-Identifier: ISC */
/*
 * io.c -- the ten calls that send and receive, wrong in what they share
 *
 * Each asks begin() whether it is to be made at all, and end() what its answer
 * is; what is wrong in one of them alone is in mutants.c and answers.c.
 */
#include "mutants.h"

#include <sys/uio.h>
#include <limits.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>

static size_t total(const struct iovec *io, size_t n)
{
	size_t sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += io[i].iov_len;
	return sum;
}

/* Those of sockets alone are answered for any descriptor, the others only for
 * one of a pair, as the harness reads and writes too. */
static int answered(struct io *io)
{
	int any = io->name[0] == 's' || strncmp(io->name, "recv", 4) == 0;
	long value;

	if ((!any && !was_ours(io->fd)) || !answers(io->name, &value))
		return 0;
	io->answer = value;
	return 1;
}

static void change_flags(struct io *io)
{
	if (is("MSG_OOB-ignored"))
		io->flags &= ~MSG_OOB;
	if (is("MSG_OOB-for-messages") && type_of(io->fd) != SOCK_STREAM)
		io->flags &= ~MSG_OOB;
	if (io->sends) {
		if (is("no-SIGPIPE"))
			io->flags |= MSG_NOSIGNAL;
		if (io->name[0] == 'w' && is("no-SIGPIPE-for-write"))
			io->flags |= MSG_NOSIGNAL;
		if (is("MSG_NOSIGNAL-ignored"))
			io->flags &= ~MSG_NOSIGNAL;
		if (is("full-fails-at-once") && io->first == 'x')
			io->flags |= MSG_DONTWAIT;
		return;
	}
	if (is("MSG_PEEK-ignored"))
		io->flags &= ~MSG_PEEK;
	if (is("MSG_WAITALL-ignored"))
		io->flags &= ~MSG_WAITALL;
	if (is("MSG_WAITALL-always"))
		io->flags |= MSG_WAITALL;
	if (is("empty-fails-at-once"))
		io->flags |= MSG_DONTWAIT;
	if (is("always-peeks"))
		io->flags |= MSG_PEEK;
}

/* Is the call to be made? */
static int begin(struct io *io)
{
	pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &io->state);
	pthread_setcancelstate(io->state, NULL);
	if (is("no-cancellation-point") || is("cancelled-too-late"))
		pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, NULL);
	change_flags(io);
	return !answered(io) && (io->sends || !wrong_wait(io)) &&
	    !vary_before(io);
}

/* Records to a peer that is gone: the repaired system raises SIGPIPE. */
static void raise_sigpipe(const struct io *io)
{
	if (type_of(io->fd) != SOCK_SEQPACKET || (io->flags & MSG_NOSIGNAL) ||
	    is("no-SIGPIPE-for-records"))
		return;
	if (io->name[0] == 'w' && is("no-SIGPIPE-for-written-records"))
		return;
	if (really_polls(io->fd, 0) & POLLHUP)
		pthread_kill(pthread_self(), SIGPIPE);
}

static int is_error(const struct io *io, int err)
{
	if (io->sends && err == EAGAIN && io->first == 'x' &&
	    is("full-gives-EIO"))
		return EIO;
	if (!io->sends && err == EAGAIN && is("empty-gives-EIO"))
		return EIO;
	return as_another(err);
}

/* Is the call to be made again? */
static int again(const struct io *io, ssize_t n)
{
	return n == -1 && errno == EINTR && io->fd >= 0 &&
	    is("EINTR-swallowed");
}

static ssize_t end(const struct io *io, ssize_t n)
{
	int err = errno;

	if (n == -1 && err == EPIPE && io->sends)
		raise_sigpipe(io);
	if (n == -1 && is("SIGPIPE-for-all") && io->sends && ours(io->fd) &&
	    (err == EPIPE || err == ECONNREFUSED || err == ENOTCONN))
		pthread_kill(pthread_self(), SIGPIPE);
	if (n == -1 && err == EPIPE && !(io->flags & MSG_NOSIGNAL) &&
	    type_of(io->fd) == SOCK_STREAM && is("SIGPIPE-twice")) {
		sched_yield();
		pthread_kill(pthread_self(), SIGPIPE);
	}
	if (n == -1 && is("SIGPIPE-for-the-process") && err == EPIPE)
		kill(getpid(), SIGPIPE);
	if (n == 0 && !io->sends && ours(io->fd) && is("SIGPIPE-at-the-end"))
		pthread_kill(pthread_self(), SIGPIPE);
	pthread_setcancelstate(io->state, NULL);
	if (is("cancelled-too-late"))
		pthread_testcancel();
	errno = n == -1 ? is_error(io, err) : err;
	return vary_after(io, n);
}

#define CALL_BEGUN(made) do {						\
	ssize_t n_;							\
									\
	do								\
		n_ = (made);						\
	while (again(&io, n_));						\
	return end(&io, n_);						\
} while (0)

#define CALL(made) do {							\
	if (!begin(&io))						\
		return end(&io, io.answer);				\
	CALL_BEGUN(made);						\
} while (0)

static int first_of(const void *data, size_t n)
{
	/* A buffer may be none: it is looked at where the call would be. */
	return n == 1 ? *(const volatile unsigned char *)data : 0;
}

/* ---- sends --------------------------------------------------------------- */

/* What is wrong with the data, for all five alike. */
static void spoil(int fd, const void *data, size_t n)
{
	if (is("sends-twice") && ours(fd) && n)
		real_send(fd, data, n, MSG_DONTWAIT | MSG_NOSIGNAL);
	if (is("sends-to-itself-too") && ours(fd) && peer[fd] < MOST && n)
		real_send(peer[fd], data, n, MSG_DONTWAIT | MSG_NOSIGNAL);
}

ssize_t send(int fd, const void *data, size_t n, int flags)
{
	struct io io = { .name = "send", .fd = fd, .sends = 1, .flags = flags,
	    .size = n, .first = first_of(data, n), .addressed = 0 };

	spoil(fd, data, n);
	if ((flags & MSG_OOB) && is("SIGURG-without-owner"))
		kill(getpid(), SIGURG);
	if (n == 0 && is("empty-is-not-sent"))
		return 0;
	if (n == 0 && is("empty-is-sent-on-a-stream") && ours(fd))
		real_send(fd, "!", 1, 0);
	if (is("sends-are-delayed") && n == 3 && ours(fd)) {
		static char kept[3];

		if (memcmp(kept, "\0\0", 3) == 0)
			memcpy(kept, data, 3);
		return real_send(fd, "???", 3, flags);
	}
	CALL(wrong_send(&io, data, n) ? io.answer :
	    pair_send(fd, data, n, io.flags));
}

ssize_t sendto(int fd, const void *data, size_t n, int flags,
    const struct sockaddr *to, socklen_t size)
{
	struct io io = { .name = "sendto", .fd = fd, .sends = 1, .flags = flags,
	    .size = n, .first = first_of(data, n), .addressed = to != NULL };

	spoil(fd, data, n);
	if (is("an-address-becomes-the-peer") && to && ours(fd))
		REAL(int (*)(int, const struct sockaddr *, socklen_t),
		    "connect")(fd, to, size);
	if (is("an-address-is-ignored") && to && ours(fd))
		return real_send(fd, data, n, flags);
	CALL(!io.addressed && wrong_send(&io, data, n) ? io.answer :
	    io.addressed ? pair_sendto(fd, data, n, io.flags, to, size) :
	    pair_sendto(fd, data, n, io.flags, NULL, 0));
}

ssize_t write(int fd, const void *data, size_t n)
{
	struct io io = { .name = "write", .fd = fd, .sends = 1, .flags = 0,
	    .size = n, .first = ours(fd) ? first_of(data, n) : 0, .addressed = 0 };

	spoil(fd, data, n);
	CALL(wrong_send(&io, data, n) ? io.answer :
	    io.flags && ours(fd) ? real_send(fd, data, n, io.flags) :
	    pair_write(fd, data, n));
}

ssize_t writev(int fd, const struct iovec *v, int n)
{
	struct io io = { .name = "writev", .fd = fd, .sends = 1,
	    .size = n > 0 && n < 16 ? total(v, (size_t)n) : 1,
	    .first = n == 1 && ours(fd) ? first_of(v->iov_base, v->iov_len) : 0 };
	struct msghdr m = { .msg_iov = (struct iovec *)(size_t)v };

	m.msg_iovlen = n > 0 ? (size_t)n : 0;
	if (is("areas-in-separate-messages") && ours(fd) && n > 1) {
		ssize_t sum = 0;

		for (int i = 0; i < n; i++)
			sum += real_send(fd, v[i].iov_base, v[i].iov_len, 0);
		return sum;
	}
	if (is("first-area-only") && ours(fd) && n > 1)
		n = 1;
	if (n > 1 && n < 16 && ours(fd) && is("areas-exchanged")) {
		struct iovec w[16];

		memcpy(w, v, (size_t)n * sizeof *v);
		w[0] = v[1];
		w[1] = v[0];
		return REAL(ssize_t (*)(int, const struct iovec *, int),
		    "writev")(fd, w, n);
	}
	CALL(io.flags && ours(fd) && n <= IOV_MAX ?
	    REAL(ssize_t (*)(int, const struct msghdr *, int), "sendmsg")(fd, &m,
	    io.flags) :
	    REAL(ssize_t (*)(int, const struct iovec *, int), "writev")(fd, v, n));
}

static int rights_in(const struct msghdr *m, int *fds, int most);

ssize_t sendmsg(int fd, const struct msghdr *given, int flags)
{
	typedef ssize_t (*sendmsg_fn)(int, const struct msghdr *, int);
	struct msghdr m = *given;
	struct io io = { .name = "sendmsg", .fd = fd, .sends = 1, .flags = flags,
	    .size = m.msg_iovlen < 16 ? total(m.msg_iov, m.msg_iovlen) : 1,
	    .first = m.msg_iovlen == 1 ?
	    first_of(m.msg_iov->iov_base, m.msg_iov->iov_len) : 0,
	    .addressed = m.msg_name != NULL };
	int fds[64], n = rights_in(&m, fds, 64);

	if (is("sendmsg-takes-msg-flags"))
		io.flags |= m.msg_flags & MSG_OOB;
	if (is("first-area-only") && m.msg_iovlen > 1)
		m.msg_iovlen = 1;
	if (is("too-many-areas-are-cut") && m.msg_iovlen > IOV_MAX)
		m.msg_iovlen = IOV_MAX;
	if (m.msg_iovlen > 1 && m.msg_iovlen < 16 && is("areas-exchanged")) {
		struct iovec w[16];

		memcpy(w, m.msg_iov, m.msg_iovlen * sizeof *w);
		w[0] = m.msg_iov[1];
		w[1] = m.msg_iov[0];
		m.msg_iov = w;
		return REAL(sendmsg_fn, "sendmsg")(fd, &m, io.flags);
	}
	if (is("areas-in-separate-messages") && ours(fd) && m.msg_iovlen > 1) {
		ssize_t sum = 0;

		for (size_t i = 0; i < m.msg_iovlen; i++)
			sum += real_send(fd, m.msg_iov[i].iov_base,
			    m.msg_iov[i].iov_len, flags);
		return sum;
	}
	if (is("empty-is-not-sent") && total(m.msg_iov, m.msg_iovlen) == 0)
		return 0;
	if (n > 0 && is("rights-not-sent"))
		m.msg_controllen = 0;
	if (n > 0 && is("rights-kept-open"))
		real_fcntl(fds[n - 1], F_DUPFD, 40);
	if (n > 0 && is("a-bad-number-is-passed-over"))
		for (int i = 0; i < n; i++)
			if (real_fcntl(fds[i], F_GETFD) == -1)
				m.msg_controllen = 0;
	if (n > 0 && is("sends-before-it-looks"))
		real_send(fd, "!", 1, MSG_DONTWAIT);
	if (n > 0 && is("rights-close-the-original"))
		close(fds[n - 1]);
	if (m.msg_controllen && is("any-control-message-is-taken"))
		m.msg_controllen = 0;
	if (!begin(&io))
		return end(&io, io.answer);
	if (m.msg_name && !io.addressed)
		m.msg_name = NULL, m.msg_namelen = 0;
	CALL_BEGUN(REAL(sendmsg_fn, "sendmsg")(fd, &m, io.flags));
}

/* ---- receives ------------------------------------------------------------ */

ssize_t recv(int fd, void *data, size_t n, int flags)
{
	struct io io = { .name = "recv", .fd = fd, .flags = flags, .size = n };

	if (is("takes-what-does-not-fit") && type_of(fd) == SOCK_STREAM &&
	    n == 3) {
		char bytes[64];

		real_recv(fd, bytes, sizeof bytes, MSG_DONTWAIT);
		memcpy(data, bytes, n);
		return (ssize_t)n;
	}
	if (is("keeps-what-does-not-fit") && type_of(fd) == SOCK_DGRAM &&
	    n == 3) {
		ssize_t got = real_recv(fd, data, n, flags);

		real_send(peer[fd], "rest", 4, MSG_DONTWAIT);
		return got;
	}
	CALL(vary_record(&io, data, n) ? io.answer :
	    wrong_receive(&io, data, n, pair_recv(fd, data, n, io.flags)));
}

ssize_t recvfrom(int fd, void *data, size_t n, int flags,
    struct sockaddr *name, socklen_t *size)
{
	struct io io = { .name = "recvfrom", .fd = fd, .flags = flags, .size = n };

	CALL(vary_record(&io, data, n) ? io.answer : wrong_receive(&io, data, n,
	    pair_recvfrom(fd, data, n, io.flags, name, size)));
}

ssize_t read(int fd, void *data, size_t n)
{
	struct io io = { .name = "read", .fd = fd, .size = n };

	if (is("read-of-nothing-takes") && ours(fd) && n == 0)
		return real_recv(fd, data, n, 0);
	if (n == 0 && ours(fd) && is("read-of-nothing-waits"))
		real_recv(fd, &(char){ 0 }, 1, MSG_PEEK);
	CALL(vary_record(&io, data, n) ? io.answer :
	    wrong_receive(&io, data, n, io.flags && ours(fd) ?
	    real_recv(fd, data, n, io.flags) : pair_read(fd, data, n)));
}

ssize_t readv(int fd, const struct iovec *v, int n)
{
	struct io io = { .name = "readv", .fd = fd,
	    .size = n > 0 && n < 16 ? total(v, (size_t)n) : 1 };
	struct msghdr m = { .msg_iov = (struct iovec *)(size_t)v };

	m.msg_iovlen = n > 0 ? (size_t)n : 0;
	if (is("first-area-only") && ours(fd) && n > 1)
		n = 1;
	if (n > 1 && n < 16 && ours(fd) && is("second-area-not-filled")) {
		struct iovec w[16];
		char lost[4096];

		memcpy(w, v, (size_t)n * sizeof *v);
		w[1].iov_base = lost;
		return REAL(ssize_t (*)(int, const struct iovec *, int),
		    "readv")(fd, w, n);
	}
	CALL(io.flags && ours(fd) ? pair_recvmsg(fd, &m, io.flags) :
	    REAL(ssize_t (*)(int, const struct iovec *, int), "readv")(fd, v, n));
}

/* ---- control messages ---------------------------------------------------- */

static int rights_in(const struct msghdr *m, int *fds, int most)
{
	struct cmsghdr *h;
	int n;

	if (!m->msg_control || m->msg_controllen < sizeof *h)
		return 0;
	h = (struct cmsghdr *)m->msg_control;
	if (h->cmsg_type != SCM_RIGHTS || h->cmsg_len < CMSG_LEN(sizeof n) ||
	    h->cmsg_len > 4096)
		return 0;
	n = (int)((h->cmsg_len - CMSG_LEN(0)) / sizeof *fds);
	n = n < most ? n : most;
	memcpy(fds, CMSG_DATA(h), (size_t)n * sizeof *fds);
	return n;
}

static void put_back(struct msghdr *m, const int *fds, int n)
{
	memcpy(CMSG_DATA((struct cmsghdr *)m->msg_control), fds,
	    (size_t)n * sizeof *fds);
}

/* What was received is received wrongly. */
static void spoil_rights(struct msghdr *m)
{
	int fds[64], n = rights_in(m, fds, 64);
	struct cmsghdr *h = m->msg_control;

	if (n == 0)
		return;
	if (is("rights-lost")) {
		for (int i = 0; i < n; i++)
			close(fds[i]);
		m->msg_controllen = 0;
	}
	if (is("rights-reversed") && n == 2) {
		int swapped[2] = { fds[1], fds[0] };

		put_back(m, swapped, 2);
	}
	if (is("rights-with-FD_CLOEXEC"))
		real_fcntl(fds[0], F_SETFD, FD_CLOEXEC);
	if (is("rights-not-lowest"))
		for (int i = 0; i < n; i++) {
			int fd = real_fcntl(fds[i], F_DUPFD, 30);

			close(fds[i]);
			fds[i] = fd;
		}
	if (is("rights-leak"))
		real_fcntl(fds[0], F_DUPFD, 50);
	if (is("rights-are-opened-anew"))
		for (int i = 0; i < n; i++) {
			int fd = open("/dev/null", O_RDWR);

			dup2(fd, fds[i]);
			close(fd);
		}
	if (is("rights-not-lowest") || is("rights-are-opened-anew"))
		put_back(m, fds, n);
	if (is("cmsg_level-0"))
		h->cmsg_level = 0;
	if (is("cmsg_type-0"))
		h->cmsg_type = 0;
	if (is("cmsg_len-too-short"))
		h->cmsg_len -= sizeof(int);
	if (is("cmsg_len-without-header"))
		h->cmsg_len -= CMSG_LEN(0);
}

ssize_t recvmsg(int fd, struct msghdr *m, int flags)
{
	struct io io = { .name = "recvmsg", .fd = fd, .flags = flags,
	    .size = m->msg_iovlen < 16 ? total(m->msg_iov, m->msg_iovlen) : 1 };
	struct msghdr asked = *m;
	ssize_t n;

	if (m->msg_iovlen == 0 && !is("recvmsg-into-no-areas"))
		return fail(EMSGSIZE);
	if (is("too-many-areas-are-cut") && m->msg_iovlen > IOV_MAX)
		m->msg_iovlen = IOV_MAX;
	if (is("refused-after-it-took") && m->msg_iovlen > IOV_MAX) {
		char byte;

		real_recv(fd, &byte, 1, 0);
	}
	if (is("recvmsg-takes-msg-flags"))
		flags = io.flags |= m->msg_flags & (MSG_PEEK | MSG_OOB);
	if (is("recvmsg-needs-a-name") && !m->msg_name)
		return fail(EFAULT);
	if (is("MSG_CMSG_CLOEXEC-ignored"))
		io.flags &= ~MSG_CMSG_CLOEXEC;
	if (is("first-area-only") && m->msg_iovlen > 1)
		m->msg_iovlen = 1;
	if (!begin(&io))
		return end(&io, io.answer);
	do
		n = pair_recvmsg(fd, m, io.flags);
	while (again(&io, n));
	if (n >= 0)
		vary_message(fd, m, &asked);
	if (n >= 0) {
		if (is("no-MSG_TRUNC"))
			m->msg_flags &= ~MSG_TRUNC;
		if (is("MSG_TRUNC-always"))
			m->msg_flags |= MSG_TRUNC;
		if (is("no-MSG_CTRUNC"))
			m->msg_flags &= ~MSG_CTRUNC;
		if (is("MSG_CTRUNC-always"))
			m->msg_flags |= MSG_CTRUNC;
		if (is("no-MSG_OOB"))
			m->msg_flags &= ~MSG_OOB;
		if (is("MSG_OOB-always"))
			m->msg_flags |= MSG_OOB;
		if ((m->msg_flags & MSG_CTRUNC) && is("cut-rights-leak"))
			real_fcntl(0, F_DUPFD, 60);
		if (is("msg-flags-kept"))
			m->msg_flags = asked.msg_flags;
		if (m->msg_name && is("source-length-kept"))
			m->msg_namelen = asked.msg_namelen;
		if (is("msg-flags-added"))
			m->msg_flags |= asked.msg_flags;
		if (is("controllen-kept"))
			m->msg_controllen = asked.msg_controllen;
		if (is("vector-changed"))
			m->msg_iov[0].iov_len = 0;
		if (is("rights-come-early") && !rights_in(m, &(int){ 0 }, 1) &&
		    asked.msg_controllen >= CMSG_SPACE(sizeof(int)) && n > 0) {
			struct cmsghdr *h = asked.msg_control;
			int copy = real_fcntl(fd, F_DUPFD, 3);

			*m = asked;
			h->cmsg_level = SOL_SOCKET;
			h->cmsg_type = SCM_RIGHTS;
			h->cmsg_len = CMSG_LEN(sizeof copy);
			memcpy(CMSG_DATA(h), &copy, sizeof copy);
			m->msg_controllen = CMSG_SPACE(sizeof copy);
			m->msg_flags = 0;
		}
		spoil_rights(m);
	}
	return end(&io, n);
}
