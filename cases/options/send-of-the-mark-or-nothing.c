/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-sndlowat.sends",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "as a queue fills up, each send of 100 bytes takes the mark at least, or fails",
};

enum { SIZE = 100 };

static void test(int type)
{
	int sv[2], low = 0;
	socklen_t size = sizeof low;
	static char data[SIZE];
	ssize_t n;

	spt_pair(type, sv);
	SKIP_IF(getsockopt(sv[0], SOL_SOCKET, SO_SNDLOWAT, &low, &size) == -1,
	    "no SO_SNDLOWAT here");
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	while ((n = send(sv[0], data, sizeof data, 0)) != -1)
		CHECK(n >= (low < SIZE ? low : SIZE));
}
