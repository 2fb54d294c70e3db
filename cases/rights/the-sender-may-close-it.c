/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.dup",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a descriptor that was closed after it was sent arrives open",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], p[2], got = -1;
	char byte;
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(pipe(p));
	spt_own(p[0]);
	spt_msg_of(&m, "x", 1, &p[1], 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	NEED(close(p[1]));
	spt_msg_for(&m, 1, 1);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(spt_msg_fds(&m, &got, 1), 1);
	CHECK_RET(write(got, "y", 1), 1);
	CHECK_RET(read(p[0], &byte, 1), 1);
}
