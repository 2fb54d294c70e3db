/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "ioctl.FIONREAD-messages",
	.level  = MAY,
	.types  = DGRAM | SEQPACKET,
	.says   = "whether FIONREAD counts the first message or all of them",
	.needs  = "FIONREAD",
};

static void test(int type)
{
	int sv[2], n = 77;

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	NEED(send(sv[1], "de", 2, EOR(type)));
	WORKS_OR_SKIP(ioctl(sv[0], FIONREAD, &n), "no FIONREAD for sockets");
	OBSERVE_NUMBER("fionread_of_3_and_2_bytes", n);
}
