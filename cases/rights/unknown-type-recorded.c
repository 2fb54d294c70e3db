/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.unknown",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a control message of an unknown type is refused, or ignored",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2];
	struct spt_msg m;

	spt_pair(type, sv);
	spt_msg_of(&m, "x", 1, &sv[0], 1);
	spt_msg_header(&m)->cmsg_type = 0x7abc;
	OBSERVE_CALL("sendmsg", sendmsg(sv[0], &m.hdr, EOR(type)));
}
