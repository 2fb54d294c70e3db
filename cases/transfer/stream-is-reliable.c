/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.stream",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "a million bytes arrive complete and in order",
};

enum { BLOCK = 1000, ROUNDS = 1000 };

/* No two blocks that follow each other are alike, nor are their parts. */
static const char *block(unsigned n)
{
	static char bytes[BLOCK];

	for (unsigned i = 0; i < BLOCK; i++)
		bytes[i] = (char)((n * 31 + i * 7 + i / 251) & 0xff);
	return bytes;
}

static void send_all(int fd, unsigned n)
{
	const char *bytes = block(n);
	ssize_t sent;

	for (size_t at = 0; at < BLOCK; at += (size_t)sent) {
		sent = send(fd, bytes + at, BLOCK - at, 0);
		CHECK(sent > 0);
	}
}

static void test(int type)
{
	int sv[2];
	pid_t pid;

	spt_pair(type, sv);
	pid = spt_fork();
	if (pid == 0) {
		for (unsigned i = 0; i < ROUNDS; i++)
			send_all(sv[1], i);
		_exit(0);
	}
	for (unsigned i = 0; i < ROUNDS; i++)
		CHECK_RECV(sv[0], block(i), BLOCK);
	CHECK_EMPTY(sv[0]);
	CHECK_EXIT(pid, 0);
}
