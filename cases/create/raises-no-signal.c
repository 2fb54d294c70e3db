/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <signal.h>

CASE {
	.clause = "socketpair.at-once",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "making a pair waits for nothing and raises no signal",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	spt_hold(SIGIO);
	spt_hold(SIGURG);
	spt_hold(SIGCHLD);
	NEED(socketpair(AF_UNIX, type, 0, sv));
	spt_own(sv[0]);
	spt_own(sv[1]);
	CHECK_NO_SIGNAL(SIGIO);
	CHECK_NO_SIGNAL(SIGURG);
	CHECK_NO_SIGNAL(SIGCHLD);
}
