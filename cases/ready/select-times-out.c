/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/select.h>

CASE {
	.clause = "select.timeout",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "select() of 30 ms returns 0 after that time, and clears its set",
};

static void test(int type)
{
	int sv[2];
	fd_set in;
	struct timeval t = { 0, 30000 };
	long since;

	spt_pair(type, sv);
	spt_set_of(&in, sv[0], -1);
	since = spt_ms();
	CHECK_RET(select(sv[0] + 1, &in, NULL, NULL, &t), 0);
	CHECK(spt_ms() - since >= 29);
	CHECK(!spt_in_set(&in, sv[0]));
}
