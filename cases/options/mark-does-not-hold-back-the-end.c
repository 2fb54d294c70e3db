/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-rcvlowat.waits",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "with a mark of 10 a receive returns 4 bytes when there will be no more",
};

static void test(int type)
{
	int sv[2], low = 10;
	char bytes[20];

	spt_pair(type, sv);
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_RCVLOWAT, &low,
	    sizeof low),
	    "SO_RCVLOWAT cannot be set");
	NEED(send(sv[1], "abcd", 4, EOR(type)));
	NEED(shutdown(sv[1], SHUT_WR));
	CHECK_RET(recv(sv[0], bytes, sizeof bytes, 0), 4);
}
