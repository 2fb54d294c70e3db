/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sigpipe.own-shutdown",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a send after the own shutdown raises SIGPIPE, or not",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_WR));
	spt_catch(SIGPIPE, 0);
	CHECK_ERR(send(sv[0], "x", 1, 0), EPIPE);
	OBSERVE_NUMBER("signals", spt_count_caught());
}
