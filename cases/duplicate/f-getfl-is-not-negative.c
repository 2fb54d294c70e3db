/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "f-getfl",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_GETFL gives a value that is not negative, whatever is set",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK(fcntl(sv[0], F_GETFL) >= 0);
	NEED(fcntl(sv[0], F_SETFL, O_RDWR | O_NONBLOCK));
	CHECK(fcntl(sv[0], F_GETFL) >= 0);
}
