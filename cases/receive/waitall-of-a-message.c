/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.waitall-less",
	.level  = MAY,
	.types  = DGRAM | SEQPACKET,
	.says   = "MSG_WAITALL returns a message that is shorter than the room",
};

static void test(int type)
{
	int sv[2];
	char bytes[10];

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	CHECK_RET(recv(sv[0], bytes, 10, MSG_WAITALL), 3);
}
