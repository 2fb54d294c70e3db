/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "block.write-all",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "write() of 8 MiB sends all while somebody receives",
};

static int sv[2];

enum { SIZE = 8 << 20 };

static char data[SIZE];

static void transmit(void)
{
	CHECK_RET(write(sv[0], data, SIZE), SIZE);
}

static void test(int type)
{
	static char got[30011];
	ssize_t n, total = 0;
	int writer;

	spt_pair(type, sv);
	writer = spt_start(transmit);
	while (total < SIZE && (n = recv(sv[1], got, sizeof got, 0)) > 0)
		total += n;
	CHECK_EQ(total, SIZE);
	CHECK_ENDS(writer);
}
