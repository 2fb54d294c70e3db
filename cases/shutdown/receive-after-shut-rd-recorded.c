/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.read-queued",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a receive after SHUT_RD returns 0, or fails",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_RD));
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	OBSERVE_CALL("recv", recv(sv[0], &byte, 1, 0));
}
