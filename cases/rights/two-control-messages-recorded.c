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
	struct spt_msg m;

	spt_pair(type, sv);
	spt_msg_of(&m, "x", 1, &sv[0], 1);
	spt_msg_add(&m, &sv[0], 1);
	OBSERVE_CALL("sendmsg", sendmsg(sv[0], &m.hdr, EOR(type)));
	NEED(fcntl(sv[1], F_SETFL, O_NONBLOCK));
	spt_msg_for(&m, 1, 4);
	n = recvmsg(sv[1], &m.hdr, 0);
	OBSERVE_NUMBER("descriptors", n == 1 ? spt_msg_fds(&m, NULL, 0) : 0);
}
