/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.protocol.number",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "which protocol number SO_PROTOCOL reports",
	.needs  = "SO_PROTOCOL",
};

static void test(int type)
{
	int sv[2], protocol = -1;
	socklen_t size = sizeof protocol;

	spt_pair(type, sv);
	WORKS_OR_SKIP(getsockopt(sv[0], SOL_SOCKET, SO_PROTOCOL, &protocol,
		&size), "SO_PROTOCOL cannot be asked for");
	OBSERVE("protocol", protocol ? "another" : "0");
}
