/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sigpipe.write-seqpacket",
	.level  = MAY,
	.types  = SEQPACKET,
	.says   = "write() of a record to a closed peer raises SIGPIPE, or not",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(close(sv[1]));
	spt_catch(SIGPIPE, 0);
	CHECK_ERR(write(sv[0], "x", 1), EPIPE);
	OBSERVE_NUMBER("signals", spt_count_caught());
}
