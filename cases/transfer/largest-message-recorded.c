/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "message.largest",
	.level  = MAY,
	.types  = DGRAM | SEQPACKET,
	.says   = "how long the longest message is, of those that are powers of two",
};

static void test(int type)
{
	int sv[2];
	static char bytes[1 << 22];
	size_t n = 1;

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFL, O_RDWR | O_NONBLOCK));
	NEED(fcntl(sv[1], F_SETFL, O_RDWR | O_NONBLOCK));
	while (n < sizeof bytes &&
	    send(sv[0], bytes, n, EOR(type)) == (ssize_t)n) {
		while (recv(sv[1], bytes, sizeof bytes, 0) > 0)
			;
		n *= 2;
	}
	OBSERVE_NUMBER("longest_power_of_two", n / 2);
}
