/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "full-duplex.threads",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "one thread sends while another receives at the same end, for a megabyte",
	.seconds = 20,
};

enum { BLOCKS = 1000, BLOCK = 1000 };

static int sv[2], record;

/* Threads 0 and 1 at sv[0], 2 and 3 at sv[1]; the even ones send. */
static void work(int thread)
{
	int fd = sv[thread / 2];
	char block[BLOCK];

	memset(block, thread / 2 ? 'b' : 'a', sizeof block);
	if (thread % 2)
		memset(block, thread / 2 ? 'a' : 'b', sizeof block);
	for (int i = 0; i < BLOCKS; i++) {
		if (thread % 2)
			CHECK_RECV(fd, block, sizeof block);
		else
			CHECK_RET(send(fd, block, sizeof block, record),
			    BLOCK);
	}
}

static void test(int type)
{
	spt_pair(type, sv);
	record = EOR(type);
	spt_threads(4, work);
}
