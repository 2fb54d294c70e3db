/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <sys/select.h>

CASE {
	.clause = "select.many-microseconds",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "select() of 1,000,000 microseconds of an end with data returns, or EINVAL",
};

static void test(int type)
{
	int sv[2];
	fd_set in;
	struct timeval t = { 0, 1000000 };

	spt_pair(type, sv);
	NEED(send(sv[1], "x", 1, EOR(type)));
	spt_set_of(&in, sv[0], -1);
	OBSERVE_ONE_OF("select", select(sv[0] + 1, &in, NULL, NULL, &t),
	    EINVAL);
}
