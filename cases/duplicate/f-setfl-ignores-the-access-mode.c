/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "f-setfl.ignored",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_SETFL ignores the access mode in its argument, and the rest takes effect",
};

static void test(int type)
{
	int sv[2], before;

	spt_pair(type, sv);
	NEED(before = fcntl(sv[0], F_GETFL) & O_ACCMODE);
	CHECK_RET(fcntl(sv[0], F_SETFL, O_RDONLY | O_NONBLOCK), 0);
	CHECK_ON(fcntl(sv[0], F_GETFL), O_NONBLOCK);
	CHECK_EQ(fcntl(sv[0], F_GETFL) & O_ACCMODE, before);
	CHECK_RET(send(sv[0], "x", 1, EOR(type)), 1);
}
