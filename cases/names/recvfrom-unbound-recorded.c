/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvfrom.unbound",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "which address recvfrom() gives for a sender without a name",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = sizeof name;
	char byte;

	/* Zephyr has left what was there before. */
	memset(&name, 0x55, sizeof name);
	spt_pair(type, sv);
	NEED(send(sv[0], "x", 1, EOR(type)));
	NEED(recvfrom(sv[1], &byte, 1, 0, (struct sockaddr *)&name, &size));
	OBSERVE_NUMBER("recvfrom_unbound_length", size);
}
