/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-sndlowat.ready",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "as long as select() reports it, a send of the mark does not wait",
	.seconds = 20,
};

enum { SIZE = 65536 };

static void test(int type)
{
	int sv[2], low = 0;
	socklen_t size = sizeof low;
	static char data[SIZE];

	spt_pair(type, sv);
	SKIP_IF(getsockopt(sv[0], SOL_SOCKET, SO_SNDLOWAT, &low, &size) == -1,
	    "no SO_SNDLOWAT here");
	SKIP_IF(low > SIZE, "a mark larger than this case has");
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	for (int i = 0; i < 10000 && (spt_select(sv[0]) & SPT_WRITE); i++)
		CHECK(send(sv[0], data, (size_t)low, 0) > 0);
}
