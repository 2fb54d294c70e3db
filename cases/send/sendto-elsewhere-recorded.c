/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sendto.dgram-address",
	.level  = MAY,
	.types  = DGRAM,
	.says   = "sendto() with an address sends there and not to the peer, or EISCONN",
};

static void test(int type)
{
	int sv[2], other;
	struct sockaddr_un name;
	socklen_t size;

	spt_pair(type, sv);
	spt_scratch();
	NEED(other = spt_own(socket(AF_UNIX, SOCK_DGRAM, 0)));
	spt_bind(other, "other");
	size = spt_path("other", &name);
	OBSERVE_ONE_OF("sendto", sendto(sv[0], "x", 1, 0,
	    (struct sockaddr *)&name, size), EISCONN);
	CHECK_EMPTY(sv[1]);
}
