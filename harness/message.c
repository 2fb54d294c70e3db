/* SPDX-License-Identifier: ISC */
/* message.c -- messages with descriptors in them, for sendmsg() and recvmsg() */
#include "internal.h"

#if HAVE_MSGHDR_MSG_CONTROL

/* What the system's macros do with signs and lengths is their own affair. */
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wconversion"

static void begin(struct spt_msg *m, size_t len)
{
	memset(m, 0, sizeof *m);
	if (len > sizeof m->data)
		spt_verdict_(UNRESOLVED, "a message of the case is too long");
	m->io.iov_base = m->data;
	m->io.iov_len = len;
	m->hdr.msg_iov = &m->io;
	m->hdr.msg_iovlen = 1;
}

static void give_room(struct spt_msg *m, int n)
{
	if (n < 0)
		return;
	if (CMSG_SPACE((size_t)n * sizeof n) > sizeof m->control)
		spt_verdict_(UNRESOLVED, "the case has too many descriptors");
	m->hdr.msg_control = &m->control;
	m->hdr.msg_controllen = CMSG_SPACE((size_t)n * sizeof n);
}

void spt_msg_of(struct spt_msg *m, const char *data, size_t len,
    const int *fds, int n)
{
	struct cmsghdr *h;

	begin(m, len);
	memcpy(m->data, data, len);
	if (!fds)
		return;
	give_room(m, n);
	h = CMSG_FIRSTHDR(&m->hdr);
	h->cmsg_level = SOL_SOCKET;
	h->cmsg_type = SCM_RIGHTS;
	h->cmsg_len = CMSG_LEN((size_t)n * sizeof n);
	memcpy(CMSG_DATA(h), fds, (size_t)n * sizeof n);
	m->hdr.msg_controllen = h->cmsg_len;
}

void spt_msg_add(struct spt_msg *m, const int *fds, int n)
{
	size_t size = (size_t)n * sizeof n, used = CMSG_SPACE(sizeof n);
	struct cmsghdr *h;

	h = (struct cmsghdr *)(void *)(m->control.bytes + used);
	h->cmsg_level = SOL_SOCKET;
	h->cmsg_type = SCM_RIGHTS;
	h->cmsg_len = CMSG_LEN(size);
	memcpy(CMSG_DATA(h), fds, size);
	m->hdr.msg_controllen = used + CMSG_SPACE(size);
}

int spt_msg_headers(struct spt_msg *m)
{
	int n = 0;

	for (struct cmsghdr *h = CMSG_FIRSTHDR(&m->hdr); h;
	    h = CMSG_NXTHDR(&m->hdr, h))
		n++;
	return n;
}

struct cmsghdr *spt_msg_header(struct spt_msg *m)
{
	return (struct cmsghdr *)(void *)&m->control;
}

void spt_msg_for(struct spt_msg *m, size_t len, int n)
{
	begin(m, len);
	give_room(m, n);
}

int spt_msg_fds(struct spt_msg *m, int *fds, int most)
{
	int count = 0;

	for (struct cmsghdr *h = CMSG_FIRSTHDR(&m->hdr); h;
	    h = CMSG_NXTHDR(&m->hdr, h)) {
		const unsigned char *data = CMSG_DATA(h);
		size_t n;

		if (h->cmsg_level != SOL_SOCKET || h->cmsg_type != SCM_RIGHTS)
			continue;
		n = ((size_t)h->cmsg_len - CMSG_LEN(0)) / sizeof count;
		for (size_t i = 0; i < n; i++, count++) {
			int fd;

			memcpy(&fd, data + i * sizeof fd, sizeof fd);
			spt_own(fd);
			if (count < most)
				fds[count] = fd;
		}
	}
	return count;
}

#endif
