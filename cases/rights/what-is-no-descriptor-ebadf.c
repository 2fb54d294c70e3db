/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.EBADF",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "sendmsg() of what is no descriptor fails with EBADF, and sends nothing",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], bad = 9999;
	struct spt_msg m;

	spt_pair(type, sv);
	spt_msg_of(&m, "x", 1, &bad, 1);
	CHECK_ERR(sendmsg(sv[0], &m.hdr, 0), EBADF);
	CHECK_EMPTY(sv[1]);
}
