/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.waitall",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "recv() of 10 bytes with MSG_WAITALL waits for the rest of them",
};

static int sv[2];

static void receive(void)
{
	char bytes[10];

	CHECK_RET(recv(sv[0], bytes, 10, MSG_WAITALL), 10);
	CHECK(memcmp(bytes, "abcdefghij", 10) == 0);
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, 0));
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	NEED(send(sv[1], "defghij", 7, 0));
	CHECK_ENDS(reader);
}
