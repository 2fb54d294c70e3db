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
	int sv[2], listening;
	struct sockaddr_un name;
	socklen_t size = spt_path("listening", &name);

	spt_pair(type, sv);
	spt_scratch();
	listening = spt_socket(type);
	NEED(bind(listening, (struct sockaddr *)&name, size));
	NEED(listen(listening, 1));
	OBSERVE_ONE_OF("sendto_another_address", sendto(sv[0], "x", 1,
		EOR(type), (struct sockaddr *)&name, size), EISCONN);
}
