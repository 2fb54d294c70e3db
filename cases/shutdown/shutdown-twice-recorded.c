/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.repeated",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a second shutdown succeeds, or fails with ENOTCONN",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_WR));
	OBSERVE_ONE_OF("again", shutdown(sv[0], SHUT_WR), ENOTCONN);
}
