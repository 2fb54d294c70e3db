/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "quality.close-races",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "both ends are closed by two threads at once, 500 times",
	.seconds = 20,
};

static int sv[2];

static void work(int n)
{
	CHECK_RET(close(sv[n]), 0);
}

static void test(int type)
{
	spt_need_type(type);
	for (int i = 0; i < 500; i++) {
		NEED(socketpair(AF_UNIX, type, 0, sv));
		spt_threads(2, work);
	}
}
