/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.waitall",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "MSG_WAITALL of 4 MiB receives all, though no queue holds so much",
};

static int sv[2];

enum { SIZE = 4 << 20 };

static char data[SIZE], got[SIZE];

static void transmit(void)
{
	CHECK_RET(send(sv[1], data, SIZE, 0), SIZE);
}

static void test(int type)
{
	int writer;

	spt_pair(type, sv);
	writer = spt_start(transmit);
	CHECK_RET(recv(sv[0], got, SIZE, MSG_WAITALL), SIZE);
	CHECK_ENDS(writer);
}
