/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.after-close",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "shutdown() after the peer was closed succeeds, or the error is told",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(close(sv[1]));
	OBSERVE_ONE_OF("shutdown", shutdown(sv[0], SHUT_RDWR), ENOTCONN,
	    EPIPE);
}
