/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "queue.drained",
	.level  = SHALL,
	.types  = DGRAM | SEQPACKET,
	.says   = "a full queue of messages takes another after enough were received",
	.needs  = "MSG_DONTWAIT",
};

static void test(int type)
{
	int sv[2];
	static char data[4096];

	spt_pair(type, sv);
	spt_fill(sv[0]);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	while (send(sv[0], "x", 1, 0) == -1)
		CHECK(recv(sv[1], data, sizeof data, MSG_DONTWAIT) > 0);
}
