/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fd.atomic",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "threads that make pairs and threads that call dup() get different numbers",
	.seconds = 10,
};

static int wanted, an_end;

/* A number given twice is closed twice, and the second close() fails. */
static void work(int thread)
{
	int sv[2], copy;

	for (int i = 0; i < 500; i++) {
		if (thread % 2) {
			CHECK((copy = dup(an_end)) != -1);
			CHECK_RET(close(copy), 0);
		} else {
			CHECK_RET(socketpair(AF_UNIX, wanted, 0, sv), 0);
			CHECK_RET(close(sv[0]), 0);
			CHECK_RET(close(sv[1]), 0);
		}
	}
}

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	wanted = type;
	an_end = sv[0];
	spt_threads(6, work);
}
