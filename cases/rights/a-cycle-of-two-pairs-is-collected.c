/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.in-flight",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "ends of two pairs that are on their way through each other end with the rest",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], p[2], other[2];
	char byte;
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(pipe(p));
	spt_own(p[0]);
	spt_pair(type, other);
	spt_msg_of(&m, "x", 1, &other[1], 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_of(&m, "x", 1, &sv[1], 1);
	NEED(sendmsg(other[0], &m.hdr, EOR(type)));
	spt_msg_of(&m, "x", 1, &p[1], 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	NEED(close(p[1]));
	for (int i = 0; i < 2; i++) {
		NEED(close(sv[i]));
		NEED(close(other[i]));
	}
	spt_collect();
	CHECK_RET(read(p[0], &byte, 1), 0);
}
