/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "owner.no-signal",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "data out of band raises no SIGURG without an owner",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	spt_hold(SIGURG);
	WORKS_OR_SKIP(send(sv[1], "o", 1, MSG_OOB),
	    "no data out of band here");
	NEED(recv(sv[0], &byte, 1, MSG_OOB));
	CHECK_NO_SIGNAL(SIGURG);
}
