/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-rcvlowat.ready",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "with a mark of 5 and 2 bytes there select() does not report it",
};

static void test(int type)
{
	int sv[2], low = 5;

	spt_pair(type, sv);
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_RCVLOWAT, &low,
	    sizeof low),
	    "SO_RCVLOWAT cannot be set");
	NEED(send(sv[1], "ab", 2, EOR(type)));
	NEED(fcntl(sv[0], F_SETFL, 0));
	CHECK_OFF(spt_select(sv[0]), SPT_READ);
	NEED(send(sv[1], "cde", 3, 0));
	CHECK_ON(spt_select(sv[0]), SPT_READ);
}
