/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.peek",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a peek at a full queue makes no room in it",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	spt_fill(sv[1]);
	NEED(recv(sv[0], &byte, 1, MSG_PEEK));
	NEED(fcntl(sv[1], F_SETFL, O_NONBLOCK));
	CHECK_ERR(send(sv[1], "x", 1, 0), EAGAIN, EWOULDBLOCK);
}
