/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fd.reuse",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a closed end gives its number back",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(close(sv[0]), 0);
	/* From this number on: a lower one may be free too. */
	CHECK_RET(spt_own(fcntl(0, F_DUPFD, sv[0])), sv[0]);
}
