/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.read-peer",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a send to an end after its SHUT_RD succeeds, or fails",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_any_sigpipe();
	NEED(shutdown(sv[1], SHUT_RD));
	OBSERVE_CALL("send", send(sv[0], "x", 1, EOR(type)));
}
