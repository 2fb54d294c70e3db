/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.read-queued",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what was there before SHUT_RD is received, or discarded",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	NEED(send(sv[1], "x", 1, EOR(type)));
	NEED(shutdown(sv[0], SHUT_RD));
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	OBSERVE("data", recv(sv[0], &byte, 1, 0) == 1 ? "received" :
	    "discarded");
}
