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
	union {
	long align;
	char bytes[256];
	} control;
	int got[2], n = 0;
	struct cmsghdr *h;
	struct spt_msg m;

	spt_pair(type, sv);
	memset(&control, 0, sizeof control);
	spt_msg_of(&m, "x", 1, NULL, 0);
	m.hdr.msg_control = control.bytes;
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
	if (recvmsg(sv[1], &m.hdr, 0) == 1)
		n = spt_msg_fds(&m, got, 2);
	OBSERVE_NUMBER("descriptors", n);
}
