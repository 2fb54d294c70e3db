/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.malformed",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "sendmsg() with a cmsg_len below that of the header fails with EINVAL",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2];
	struct spt_msg m;

	spt_pair(type, sv);
	spt_msg_of(&m, "x", 1, &sv[0], 1);
	spt_msg_header(&m)->cmsg_len = 1;
	CHECK_ERR(sendmsg(sv[0], &m.hdr, 0), EINVAL);
	CHECK_EMPTY(sv[1]);
}
