/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.unknown-flags",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recv() with a bit that is no flag receives, or is refused",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	NEED(send(sv[1], "x", 1, EOR(type)));
	OBSERVE_ONE_OF("recv", recv(sv[0], &byte, 1, 0x8000000), EOPNOTSUPP,
	    EINVAL);
}
