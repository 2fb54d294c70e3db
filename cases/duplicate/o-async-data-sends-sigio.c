/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <signal.h>

CASE {
	.clause = "o-async.data",
	.level  = EXTENSION,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "with O_ASYNC an end that can be received from sends SIGIO to its owner",
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
	CHECK_NO_SIGNAL(SIGIO);
	CHECK_RET(send(sv[0], "x", 1, EOR(type)), 1);
	CHECK_SIGNAL(SIGIO);
}
