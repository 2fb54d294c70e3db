/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fd.atomic",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "no descriptor is given to two threads",
};

enum { THREADS = 5 };

static int wanted, fds[2 * THREADS];

static void make_pair(int thread)
{
	int *sv = fds + 2 * thread;

	NEED(socketpair(AF_UNIX, wanted, 0, sv));
	spt_own(sv[0]);
	spt_own(sv[1]);
}

static void test(int type)
{
	wanted = type;
	spt_need_type(type);
	spt_threads(THREADS, make_pair);
	for (int i = 0; i < 2 * THREADS; i++)
		for (int j = 0; j < i; j++)
			CHECK(fds[i] != fds[j]);
}
