/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "nonblock.whole",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "as a queue fills up, each datagram is taken whole or refused",
	.needs  = "MSG_DONTWAIT",
};

enum { SIZE = 1000 };

static char data[SIZE];

static void test(int type)
{
	int sv[2];
	ssize_t n;

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	while ((n = send(sv[0], data, SIZE, EOR(type))) == SIZE)
		;
	CHECK_EQ(n, -1);
	while ((n = recv(sv[1], data, SIZE, MSG_DONTWAIT)) != -1)
		CHECK_EQ(n, SIZE);
}
