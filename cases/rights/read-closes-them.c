/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.read-discards",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "read() of data with a descriptor beside it closes that",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], p[2], free_before;
	char byte;
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(pipe(p));
	spt_own(p[0]);
	free_before = spt_free_fds();
	spt_msg_of(&m, "x", 1, &p[1], 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	CHECK_RET(read(sv[1], &byte, 1), 1);
	CHECK_EQ(spt_free_fds(), free_before);
	NEED(close(p[1]));
	CHECK_RET(read(p[0], &byte, 1), 0);
}
