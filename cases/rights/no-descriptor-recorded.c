/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.none",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a control message of SCM_RIGHTS without a descriptor is sent, or refused",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2];
	struct spt_msg m;

	spt_pair(type, sv);
	spt_msg_of(&m, "x", 1, sv, 0);
	OBSERVE_CALL("sendmsg", sendmsg(sv[0], &m.hdr, EOR(type)));
}
