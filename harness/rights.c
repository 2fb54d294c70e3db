/* SPDX-License-Identifier: ISC */
/* rights.c -- a descriptor through a pair, by msg_control or msg_accrights */
#include "internal.h"

#include <sys/uio.h>

void spt_set_iovlen(struct msghdr *m, long n)
{
	m->msg_iovlen = 0;
	while (n-- > 0)
		m->msg_iovlen++;
}

#if HAVE_MSGHDR_MSG_CONTROL

void spt_send_fd(int sock, int fd)
{
	struct spt_msg m;

	spt_msg_of(&m, "f", 1, &fd, 1);
	CHECK_RET(sendmsg(sock, &m.hdr, 0), 1);
}

int spt_recv_fd(int sock)
{
	struct spt_msg m;
	int fd = -1;

	spt_msg_for(&m, 1, 1);
	CHECK_RET(recvmsg(sock, &m.hdr, 0), 1);
	CHECK_EQ(spt_msg_fds(&m, &fd, 1), 1);
	return fd;
}

#else

static void begin(struct msghdr *m, struct iovec *io, char *byte, int *fd)
{
	memset(m, 0, sizeof *m);
	io->iov_base = byte;
	io->iov_len = 1;
	m->msg_iov = io;
	m->msg_iovlen = 1;
	m->msg_accrights = (char *)fd;
	m->msg_accrightslen = sizeof *fd;
}

void spt_send_fd(int sock, int fd)
{
	char byte = 'f';
	struct iovec io;
	struct msghdr m;

	begin(&m, &io, &byte, &fd);
	CHECK_RET(sendmsg(sock, &m, 0), 1);
}

int spt_recv_fd(int sock)
{
	char byte = 0;
	int fd = -1;
	struct iovec io;
	struct msghdr m;

	begin(&m, &io, &byte, &fd);
	CHECK_RET(recvmsg(sock, &m, 0), 1);
	CHECK(m.msg_accrightslen == sizeof fd);
	return spt_own(fd);
}

#endif

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
