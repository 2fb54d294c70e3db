/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "thread-safe",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "many threads at once make pairs that are connected to each other alone",
	.seconds = 20,
};

static int wanted;

static void work(int thread)
{
	int sv[2];
	char name = (char)('a' + thread);

	for (int i = 0; i < 100; i++) {
		CHECK_RET(socketpair(AF_UNIX, wanted, 0, sv), 0);
		CHECK_RET(send(sv[0], &name, 1, EOR(wanted)), 1);
		CHECK_RET(send(sv[1], &name, 1, EOR(wanted)), 1);
		CHECK_RECV(sv[0], &name, 1);
		CHECK_RECV(sv[1], &name, 1);
		CHECK_EMPTY(sv[0]);
		CHECK_RET(close(sv[0]), 0);
		CHECK_RET(close(sv[1]), 0);
	}
}

static void test(int type)
{
	int fit = spt_free_fds() / 2;

	wanted = type;
	spt_need_type(type);
	spt_threads(fit < 16 ? fit : 16, work);
}
