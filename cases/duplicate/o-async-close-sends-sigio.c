/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <signal.h>

CASE {
	.clause = "o-async.close",
	.level  = EXTENSION,
	.types  = STREAM | SEQPACKET,
	.says   = "with O_ASYNC an end whose peer is closed sends SIGIO to its owner",
	.needs  = "O_ASYNC",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_hold(SIGIO);
	NEED(fcntl(sv[1], F_SETOWN, getpid()));
	WORKS_OR_SKIP(fcntl(sv[1], F_SETFL, O_RDWR | O_ASYNC),
	    "O_ASYNC is not for sockets");
	CHECK_RET(close(sv[0]), 0);
	CHECK_SIGNAL(SIGIO);
}
