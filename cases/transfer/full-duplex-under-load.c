/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.full-duplex",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "a megabyte goes both ways at once, complete and in order",
	.seconds = 20,
};

enum { BLOCKS = 1049 };

static int sv[2];
static char block[1000];

static void send_all(int fd)
{
	ssize_t n;

	for (int i = 0; i < BLOCKS; i++)
		for (size_t at = 0; at < sizeof block; at += (size_t)n) {
			n = send(fd, block + at, sizeof block - at, 0);
			CHECK(n > 0);
		}
}

/* Two threads at each end: one sends all, one receives all. */
static void work(int thread)
{
	int fd = sv[thread / 2];

	if (thread % 2)
		send_all(fd);
	else
		for (int i = 0; i < BLOCKS; i++)
			CHECK_RECV(fd, block, sizeof block);
}

static void test(int type)
{
	spt_pair(type, sv);
	for (size_t i = 0; i < sizeof block; i++)
		block[i] = (char)(i * 7 + i / 251);
	spt_threads(4, work);
	CHECK_EMPTY(sv[0]);
	CHECK_EMPTY(sv[1]);
}
