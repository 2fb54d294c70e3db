/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.two-messages",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "two control messages in one message arrive both, or one, or are refused",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2];
	ssize_t n;
	struct cmsghdr *h;
	struct spt_msg m;

	spt_pair(type, sv);
	spt_msg_for(&m, 1, 4);
	m.hdr.msg_controllen = 2 * CMSG_SPACE(sizeof(int));
	for (h = CMSG_FIRSTHDR(&m.hdr); h; h = CMSG_NXTHDR(&m.hdr, h)) {
		h->cmsg_level = SOL_SOCKET;
		h->cmsg_type = SCM_RIGHTS;
		h->cmsg_len = CMSG_LEN(sizeof(int));
		memcpy(CMSG_DATA(h), &sv[0], sizeof(int));
	}
	OBSERVE_CALL("sendmsg", sendmsg(sv[0], &m.hdr, EOR(type)));
	NEED(fcntl(sv[1], F_SETFL, O_NONBLOCK));
	spt_msg_for(&m, 1, 4);
	n = recvmsg(sv[1], &m.hdr, 0);
	OBSERVE_NUMBER("descriptors", n == 1 ? spt_msg_fds(&m, NULL, 0) : 0);
}
