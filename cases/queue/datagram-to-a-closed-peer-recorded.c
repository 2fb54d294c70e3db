/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "pending-error.ECONNREFUSED",
	.level  = MAY,
	.types  = DGRAM,
	.says   = "a datagram to a closed peer fails, each time",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(close(sv[1]));
	spt_any_sigpipe();
	OBSERVE_CALL("first", send(sv[0], "x", 1, 0));
	OBSERVE_CALL("second", send(sv[0], "x", 1, 0));
	OBSERVE_CALL("third", send(sv[0], "x", 1, 0));
}
