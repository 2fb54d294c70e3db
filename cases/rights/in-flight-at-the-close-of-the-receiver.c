/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.in-flight",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "when the receiver is closed a descriptor on its way is closed",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], p[2];
	char byte;
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(pipe(p));
	spt_own(p[0]);
	spt_msg_of(&m, "x", 1, &p[1], 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	NEED(close(p[1]));
	NEED(close(sv[1]));
	CHECK_RET(read(p[0], &byte, 1), 0);
}
