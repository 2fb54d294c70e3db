/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getpeername.unbound",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "whether getsockname() and getpeername() agree on an end without a name",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = sizeof name;
	struct sockaddr_un seen;
	socklen_t seen_size = sizeof seen;

	spt_pair(type, sv);
	memset(&name, 0, sizeof name);
	memset(&seen, 0, sizeof seen);
	NEED(getsockname(sv[0], (struct sockaddr *)&name, &size));
	WORKS_OR_SKIP(getpeername(sv[1], (struct sockaddr *)&seen, &seen_size),
		"no getpeername() for this protocol");
	OBSERVE("own_and_peers_view", size == seen_size &&
	    memcmp(&name, &seen, sizeof name) == 0 ? "the same" : "different");
}
