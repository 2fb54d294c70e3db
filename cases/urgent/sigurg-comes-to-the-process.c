/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "owner.SIGURG",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "data out of band sends SIGURG to the process that owns the end",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	spt_hold(SIGURG);
	NEED(fcntl(sv[0], F_SETOWN, getpid()));
	WORKS_OR_SKIP(send(sv[1], "o", 1, MSG_OOB),
	    "no data out of band here");
	CHECK_SIGNAL(SIGURG);
	NEED(recv(sv[0], &byte, 1, MSG_OOB));
}
