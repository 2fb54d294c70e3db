/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.dgram-peer",
	.level  = MAY,
	.types  = DGRAM,
	.says   = "a receive after SHUT_WR of the peer finds nothing, or an end",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	NEED(shutdown(sv[1], SHUT_WR));
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	OBSERVE_CALL("recv", recv(sv[0], &byte, 1, 0));
}
