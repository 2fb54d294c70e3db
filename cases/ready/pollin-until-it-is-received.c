/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "poll.POLLIN",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "poll() reports POLLIN until all is received",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(send(sv[1], "x", 1, EOR(type)));
	NEED(send(sv[1], "y", 1, EOR(type)));
	CHECK_RECV(sv[0], "x", 1);
	CHECK_READY(sv[0], POLLIN, POLLIN);
	CHECK_RECV(sv[0], "y", 1);
	CHECK_READY(sv[0], POLLIN, 0);
}
