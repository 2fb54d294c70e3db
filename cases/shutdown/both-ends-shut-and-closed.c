/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.repeated",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "ends that both have shut down close without an error",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(shutdown(sv[0], SHUT_WR), 0);
	OBSERVE_CALL("second", shutdown(sv[1], SHUT_WR));
	CHECK_RET(close(sv[0]), 0);
	CHECK_RET(close(sv[1]), 0);
}
