/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dgram.connectionless",
	.level  = MAY,
	.types  = DGRAM,
	.says   = "what a datagram socket receives after its peer was closed",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	CHECK_RET(close(sv[1]), 0);
	/* Without a connection nothing ends: EAGAIN is as right as 0. */
	OBSERVE_CALL("recv_after_peer_close", recv(sv[0], &byte, 1, 0));
}
