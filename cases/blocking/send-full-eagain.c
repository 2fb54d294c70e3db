/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "nonblock.send",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "send() without room and with O_NONBLOCK set fails with EAGAIN",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_fill(sv[0]);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	CHECK_ERR(send(sv[0], "x", 1, 0), EAGAIN, EWOULDBLOCK);
}
