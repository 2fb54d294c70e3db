/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-rcvlowat.waits",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "with a mark of 10 a receive of 20 bytes waits until 10 are there",
};

static int sv[2];

static void receive(void)
{
	char bytes[20];

	CHECK_RET(recv(sv[0], bytes, sizeof bytes, 0), 10);
}

static void test(int type)
{
	int reader, low = 10;

	spt_pair(type, sv);
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_RCVLOWAT, &low,
	    sizeof low),
	    "SO_RCVLOWAT cannot be set");
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	NEED(send(sv[1], "abcd", 4, 0));
	CHECK_BLOCKED(reader);
	NEED(send(sv[1], "efghij", 6, 0));
	CHECK_ENDS(reader);
}
