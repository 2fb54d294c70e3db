/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sendto.address",
	.level  = MAY,
	.types  = STREAM | SEQPACKET,
	.says   = "whether sendto() with an address ignores it, or gives EISCONN",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size;

	spt_pair(type, sv);
	spt_scratch();
	size = spt_listener(type, "listening", &name);
	OBSERVE_ONE_OF("sendto_another_address", sendto(sv[0], "x", 1,
		EOR(type), (struct sockaddr *)&name, size), EISCONN);
}
