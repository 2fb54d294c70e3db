/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "queue.defaults",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "how many sends of one byte a queue takes",
	.seconds = 20,
};

enum { MOST = 100000 };

static void test(int type)
{
	int sv[2], n = 0;

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	while (n < MOST && send(sv[0], "x", 1, EOR(type)) == 1)
		n++;
	CHECK(n > 0);
	OBSERVE_NUMBER("sends", n);
}
