/* SPDX-License-Identifier: ISC */
/* rights.c -- a descriptor through a pair, by msg_control or msg_accrights */
#include "internal.h"

#include <sys/uio.h>

#if HAVE_MSGHDR_MSG_CONTROL

union control {
	struct cmsghdr align;
	char bytes[64];
};

static void attach(struct msghdr *m, union control *c, int fd)
{
	struct cmsghdr *h;

	m->msg_control = c->bytes;
	m->msg_controllen = sizeof c->bytes;
	h = CMSG_FIRSTHDR(m);
	h->cmsg_level = SOL_SOCKET;
	h->cmsg_type = SCM_RIGHTS;
	h->cmsg_len = CMSG_LEN(sizeof fd);
	memcpy(CMSG_DATA(h), &fd, sizeof fd);
	m->msg_controllen = h->cmsg_len;
}

static int detach(struct msghdr *m)
{
	struct cmsghdr *h = CMSG_FIRSTHDR(m);
	int fd;

	if (!h || h->cmsg_level != SOL_SOCKET || h->cmsg_type != SCM_RIGHTS)
		return -1;
	memcpy(&fd, CMSG_DATA(h), sizeof fd);
	return fd;
}

static void make_room(struct msghdr *m, union control *c)
{
	m->msg_control = c->bytes;
	m->msg_controllen = sizeof c->bytes;
}

#else

union control {
	int fd;
};

static void attach(struct msghdr *m, union control *c, int fd)
{
	c->fd = fd;
	m->msg_accrights = (char *)&c->fd;
	m->msg_accrightslen = sizeof fd;
}

static int detach(struct msghdr *m)
{
	return m->msg_accrightslen ? *(int *)(void *)m->msg_accrights : -1;
}

static void make_room(struct msghdr *m, union control *c)
{
	attach(m, c, -1);
}

#endif

void spt_set_iovlen(struct msghdr *m, long n)
{
	m->msg_iovlen = 0;
	while (n-- > 0)
		m->msg_iovlen++;
}

void spt_send_fd(int sock, int fd)
{
	char byte = 'f';
	struct iovec io = { &byte, 1 };
	struct msghdr m;
	union control c;

	memset(&m, 0, sizeof m);
	memset(&c, 0, sizeof c);
	m.msg_iov = &io;
	m.msg_iovlen = 1;
	attach(&m, &c, fd);
	CHECK_RET(sendmsg(sock, &m, 0), 1);
}

int spt_recv_fd(int sock)
{
	char byte = 0;
	struct iovec io = { &byte, 1 };
	struct msghdr m;
	union control c;
	int fd;

	memset(&m, 0, sizeof m);
	memset(&c, 0, sizeof c);
	m.msg_iov = &io;
	m.msg_iovlen = 1;
	make_room(&m, &c);
	CHECK_RET(recvmsg(sock, &m, 0), 1);
	fd = detach(&m);
	CHECK(fd != -1);
	return spt_own(fd);
}

/* Some do it beside the call that closes, so that it takes a while until what
 * was in there is closed: who waits for that, waits on an event. */
void spt_collect(void)
{
	for (int i = 0; i < 2; i++) {
		int sv[2];

		if (socketpair(AF_UNIX, SOCK_DGRAM, 0, sv) == -1)
			return;
		close(sv[0]);
		close(sv[1]);
	}
}
