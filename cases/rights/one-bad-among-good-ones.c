/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.EBADF",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "with one bad number among good ones nothing is sent and nothing kept",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], p[2], mixed[2];
	char byte;
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(pipe(p));
	spt_own(p[0]);
	mixed[0] = p[1];
	mixed[1] = 9999;
	spt_msg_of(&m, "x", 1, mixed, 2);
	CHECK_ERR(sendmsg(sv[0], &m.hdr, 0), EBADF);
	CHECK_EMPTY(sv[1]);
	NEED(close(p[1]));
	CHECK_RET(read(p[0], &byte, 1), 0);
}
