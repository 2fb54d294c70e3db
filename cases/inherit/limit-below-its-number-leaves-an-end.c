/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "setrlimit.open",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a limit on descriptors below the number of an end leaves that end open",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_limit_fds(3);
	CHECK_RET(send(sv[0], "x", 1, EOR(type)), 1);
	CHECK_RECV(sv[1], "x", 1);
}
