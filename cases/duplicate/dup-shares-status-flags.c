/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dup.status",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "O_NONBLOCK set through a duplicate is on for the end",
};

static void test(int type)
{
	int sv[2], copy;

	spt_pair(type, sv);
	NEED(copy = dup(sv[0]));
	spt_own(copy);
	CHECK_OFF(fcntl(sv[0], F_GETFL), O_NONBLOCK);
	NEED(fcntl(copy, F_SETFL, O_RDWR | O_NONBLOCK));
	CHECK_ON(fcntl(sv[0], F_GETFL), O_NONBLOCK);
}
