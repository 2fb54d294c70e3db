/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "queue.shared",
	.level  = SHALL,
	.types  = DGRAM | SEQPACKET,
	.says   = "of two processes that receive from one end, each message comes to one",
};

/* Say what was received, up to a "q". */
static void tell(int from, int to)
{
	char byte;

	for (;;) {
		CHECK_RET(recv(from, &byte, 1, 0), 1);
		if (byte == 'q')
			_exit(0);
		CHECK_RET(write(to, &byte, 1), 1);
	}
}

static void test(int type)
{
	int sv[2], told[2];
	pid_t first, second;

	spt_pair(type, sv);
	spt_pair(SOCK_STREAM, told);
	first = spt_fork();
	if (first == 0)
		tell(sv[1], told[1]);
	second = spt_fork();
	if (second == 0)
		tell(sv[1], told[1]);
	for (int i = 0; i < 200; i++) {
		CHECK_RET(send(sv[0], &"abc"[i % 3], 1, EOR(type)), 1);
		CHECK_RECV(told[0], &"abc"[i % 3], 1);
	}
	CHECK_EMPTY(told[0]);
	for (int i = 0; i < 2; i++)
		CHECK_RET(send(sv[0], "q", 1, EOR(type)), 1);
	CHECK_EXIT(first, 0);
	CHECK_EXIT(second, 0);
}
