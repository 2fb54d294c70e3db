/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "events",
	.level  = EXTENSION,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the event queue of the system agrees with select(): data and peer closed",
	.needs  = "events",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(send(sv[1], "x", 1, EOR(type)));
	NEED(close(sv[1]));
	CHECK_EQ(spt_events(sv[0]),
	    spt_select(sv[0]) & (SPT_READ | SPT_WRITE));
}
