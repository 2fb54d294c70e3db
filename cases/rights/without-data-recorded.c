/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.without-data",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "descriptors without a byte of data are delivered, dropped or refused",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], got, n = 0;
	struct spt_msg m;

	spt_pair(type, sv);
	spt_msg_of(&m, "", 0, &sv[0], 1);
	OBSERVE_CALL("sendmsg", sendmsg(sv[0], &m.hdr, EOR(type)));
	NEED(fcntl(sv[1], F_SETFL, O_NONBLOCK));
	spt_msg_for(&m, 1, 1);
	if (recvmsg(sv[1], &m.hdr, 0) >= 0)
		n = spt_msg_fds(&m, &got, 1);
	OBSERVE_NUMBER("descriptors", n);
}
