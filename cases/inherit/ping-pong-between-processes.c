/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "un.process-to-process",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "two processes take turns for two thousand rounds",
};

enum { ROUNDS = 2000 };

static void test(int type)
{
	int sv[2];
	pid_t pid;

	spt_pair(type, sv);
	pid = spt_fork();
	if (pid == 0) {
		for (int i = 0; i < ROUNDS; i++) {
			CHECK_RECV(sv[1], &"abcd"[i % 4], 1);
			CHECK_RET(send(sv[1], &"wxyz"[i % 4], 1, EOR(type)),
			    1);
		}
		_exit(0);
	}
	for (int i = 0; i < ROUNDS; i++) {
		CHECK_RET(send(sv[0], &"abcd"[i % 4], 1, EOR(type)), 1);
		CHECK_RECV(sv[0], &"wxyz"[i % 4], 1);
	}
	CHECK_EXIT(pid, 0);
}
