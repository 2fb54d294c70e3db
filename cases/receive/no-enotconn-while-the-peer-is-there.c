/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "connection.alive",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a receive never fails with ENOTCONN while the peer is open",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	for (int i = 0; i < 100; i++)
		CHECK_ERR(recv(sv[0], &byte, 1, 0), EAGAIN, EWOULDBLOCK);
}
