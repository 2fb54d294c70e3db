/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "un.process-to-process",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "four senders each reach four receivers over pairs of their own",
};

enum { MESSAGES = 100 };

static void test(int type)
{
	int sv[4][2];
	pid_t receiver[4], sender[4];

	for (int i = 0; i < 4; i++) {
		spt_pair(type, sv[i]);
		receiver[i] = spt_fork();
		if (receiver[i] == 0) {
			for (int n = 0; n < 4 * MESSAGES; n++)
				CHECK_RECV(sv[i][1], "x", 1);
			_exit(0);
		}
	}
	for (int i = 0; i < 4; i++) {
		sender[i] = spt_fork();
		if (sender[i] == 0) {
			for (int n = 0; n < 4 * MESSAGES; n++)
				CHECK_RET(send(sv[n % 4][0], "x", 1, 0), 1);
			_exit(0);
		}
	}
	for (int i = 0; i < 4; i++) {
		CHECK_EXIT(sender[i], 0);
		CHECK_EXIT(receiver[i], 0);
	}
}
