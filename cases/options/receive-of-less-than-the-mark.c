/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-rcvlowat.waits",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "with a mark of 10 a receive of 4 bytes waits for no more than 4",
};

static void test(int type)
{
	int sv[2], low = 10;

	spt_pair(type, sv);
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_RCVLOWAT, &low,
	    sizeof low),
	    "SO_RCVLOWAT cannot be set");
	NEED(send(sv[1], "abcd", 4, EOR(type)));
	CHECK_RECV(sv[0], "abcd", 4);
}
