/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.unknown-flags",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "send() with MSG_DONTROUTE sends, or is refused",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	OBSERVE_ONE_OF("send", send(sv[0], "x", 1, MSG_DONTROUTE | EOR(type)),
	    EOPNOTSUPP, EINVAL);
}
