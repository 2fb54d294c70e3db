/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "queue.empty-datagrams",
	.level  = MAY,
	.types  = DGRAM,
	.says   = "how many datagrams without a byte a queue takes",
};

enum { MOST = 10000 };

static void test(int type)
{
	int sv[2], n = 0;

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	while (n < MOST && send(sv[0], "", 0, 0) == 0)
		n++;
	OBSERVE_NUMBER("at_most_10000", n);
}
