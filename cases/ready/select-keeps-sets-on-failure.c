/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/select.h>

CASE {
	.clause = "select.failure",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "select() that fails leaves its sets as they were",
};

static void test(int type)
{
	int sv[2];
	fd_set in;
	struct timeval now = { 0, 0 };
	int most;

	spt_pair(type, sv);
	most = sv[0] > sv[1] ? sv[0] : sv[1];
	spt_set_of(&in, sv[0], sv[1]);
	NEED(close(sv[1]));
	NEED_FAIL(select(most + 1, &in, NULL, NULL, &now));
	CHECK(spt_in_set(&in, sv[0]) && spt_in_set(&in, sv[1]));
}
