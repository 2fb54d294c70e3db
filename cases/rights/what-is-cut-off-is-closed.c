/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.cut-closed",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "of three descriptors where one fits the others are closed",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], p[2], three[3], got[3] = { -1, -1, -1 };
	char byte;
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(pipe(p));
	spt_own(p[0]);
	three[0] = 0;
	three[1] = three[2] = p[1];
	spt_msg_of(&m, "x", 1, three, 3);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_for(&m, 1, 1);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK(spt_msg_fds(&m, got, 3) <= 2);
	if (got[1] != -1)
		NEED(close(got[1]));
	NEED(close(p[1]));
	CHECK_RET(read(p[0], &byte, 1), 0);
}
