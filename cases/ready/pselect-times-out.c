/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/select.h>

CASE {
	.clause = "pselect.timeout",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "pselect() of 20 ms returns 0 after that time, and leaves the time as it was",
};

static void test(int type)
{
	int sv[2];
	fd_set in;
	struct timespec t = { 0, 20000000 };
	long since;

	spt_pair(type, sv);
	spt_set_of(&in, sv[0], -1);
	since = spt_ms();
	CHECK_RET(pselect(sv[0] + 1, &in, NULL, NULL, &t, NULL), 0);
	CHECK(spt_ms() - since >= 19);
	CHECK_EQ(t.tv_sec, 0);
	CHECK_EQ(t.tv_nsec, 20000000);
}
