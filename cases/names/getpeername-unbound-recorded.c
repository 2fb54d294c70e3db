/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getpeername.unbound",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "which address getpeername() gives for a peer without a name",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	/* Solaris gave no length, and a program of others crashed on it. */
	memset(&name, 0x55, sizeof name);
	spt_pair(type, sv);
	WORKS_OR_SKIP(getpeername(sv[0], (struct sockaddr *)&name, &size),
		"no getpeername() for this protocol");
	OBSERVE_NUMBER("unbound_peer_length", size);
	OBSERVE("unbound_peer_family", name.sun_family == AF_UNIX ? "AF_UNIX" :
	    "another");
}
