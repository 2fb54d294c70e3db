/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "thread-safe",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "threads that make and use pairs at once do not disturb each other",
};

static int wanted;

/* Pairs from creation to close, with messages that name their maker. */
static void work(int thread)
{
	int sv[2];
	char name = (char)('a' + thread);

	for (int i = 0; i < 200; i++) {
		CHECK_RET(socketpair(AF_UNIX, wanted, 0, sv), 0);
		CHECK_RET(send(sv[0], &name, 1, EOR(wanted)), 1);
		CHECK_RECV(sv[1], &name, 1);
		CHECK_RET(close(sv[0]), 0);
		CHECK_RET(close(sv[1]), 0);
	}
}

static void test(int type)
{
	wanted = type;
	spt_need_type(type);
	spt_threads(4, work);
}
