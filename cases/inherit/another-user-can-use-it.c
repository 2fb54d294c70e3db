/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.connected",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a pair works when the process that made it has become another user",
	.needs  = "root",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_drop_root();
	CHECK_RET(send(sv[0], "x", 1, EOR(type)), 1);
	CHECK_RECV(sv[1], "x", 1);
}
