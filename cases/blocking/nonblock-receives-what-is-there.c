/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "nonblock.available",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "with O_NONBLOCK set, what is there is received",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	CHECK_RECV(sv[0], "abc", 3);
}
