/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "quality.no-leak",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "after a bad array a pair can be made",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	spt_need_no_crash(type, spt_null());
	NEED_FAIL(socketpair(AF_UNIX, type, 0, spt_null()));
	CHECK_RET(socketpair(AF_UNIX, type, 0, sv), 0);
	spt_own(sv[0]);
	spt_own(sv[1]);
	CHECK_RET(send(sv[0], "x", 1, EOR(type)), 1);
	CHECK_RECV(sv[1], "x", 1);
}
