/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "events",
	.level  = EXTENSION,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the event queue of the system agrees with select(): peer shut for reading",
	.needs  = "events",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(shutdown(sv[1], SHUT_RD));
	CHECK_EQ(spt_events(sv[0]),
	    spt_select(sv[0]) & (SPT_READ | SPT_WRITE));
}
