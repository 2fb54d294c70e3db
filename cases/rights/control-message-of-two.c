/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.header",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the header of two descriptors has SOL_SOCKET, SCM_RIGHTS and their length",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], p[2], got[2];
	struct cmsghdr *h;
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(pipe(p));
	spt_own(p[0]);
	spt_own(p[1]);
	spt_msg_of(&m, "x", 1, p, 2);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_for(&m, 1, 2);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	h = CMSG_FIRSTHDR(&m.hdr);
	CHECK(h != NULL);
	CHECK_EQ(h->cmsg_level, SOL_SOCKET);
	CHECK_EQ(h->cmsg_type, SCM_RIGHTS);
	CHECK(h->cmsg_len == CMSG_LEN(2 * sizeof(int)));
	CHECK_EQ(spt_msg_headers(&m), 1);
	spt_msg_fds(&m, got, 2);
}
