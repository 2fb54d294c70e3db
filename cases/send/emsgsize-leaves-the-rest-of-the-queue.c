/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.EMSGSIZE",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "a datagram that is too long leaves the queue as it was",
};

enum { SIZE = 16 << 20 };

static char data[SIZE];

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(send(sv[0], "ab", 2, 0));
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	FAILS_OR_SKIP(send(sv[0], data, SIZE, 0),
	    "datagrams of 16 MiB are sent");
	NEED(send(sv[0], "c", 1, 0));
	CHECK_RECV(sv[1], "ab", 2);
	CHECK_RECV(sv[1], "c", 1);
}
