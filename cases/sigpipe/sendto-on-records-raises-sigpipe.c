/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sigpipe.seqpacket",
	.level  = SHALL,
	.types  = SEQPACKET,
	.says   = "sendto() of a record to a closed peer raises SIGPIPE once",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(close(sv[1]));
	NEED_FAIL(sendto(sv[0], "x", 1, 0, NULL, 0));
	CHECK_SIGPIPE(1);
}
