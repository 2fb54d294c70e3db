/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "full-duplex.threads",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "two threads take turns for two thousand rounds",
	.seconds = 20,
};

static int sv[2], record;

static void work(int thread)
{
	for (int i = 0; i < 2000; i++) {
		if (thread == 0)
			CHECK_RET(send(sv[0], &"abc"[i % 3], 1, record), 1);
		CHECK_RECV(sv[thread], &"abc"[i % 3], 1);
		if (thread == 1)
			CHECK_RET(send(sv[1], &"abc"[i % 3], 1, record), 1);
	}
}

static void test(int type)
{
	spt_pair(type, sv);
	record = EOR(type);
	spt_threads(2, work);
}
