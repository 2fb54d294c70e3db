/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "MSG_DONTWAIT",
	.level  = EXTENSION,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "send() with MSG_DONTWAIT and no room fails with EAGAIN",
	.needs  = "MSG_DONTWAIT",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_fill(sv[0]);
	CHECK_ERR(send(sv[0], "x", 1, MSG_DONTWAIT), EAGAIN, EWOULDBLOCK);
}
