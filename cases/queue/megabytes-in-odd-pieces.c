/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "order.stream",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "megabytes that are sent and received in pieces of odd lengths arrive in order",
	.seconds = 20,
};

static int sv[2];

enum { SIZE = 3000000 };

static void transmit(void)
{
	static unsigned char data[8192];

	for (unsigned at = 0, n = 3; at < SIZE; n = n * 5 % 8191 + 1) {
		unsigned left = SIZE - at < n ? SIZE - at : n;

		for (unsigned i = 0; i < left; i++)
			data[i] = (unsigned char)(at++ * 31 >> 3);
		CHECK_RET(send(sv[0], data, left, 0), left);
	}
}

static void test(int type)
{
	static unsigned char data[8192];
	int writer;

	spt_pair(type, sv);
	writer = spt_start(transmit);
	for (unsigned at = 0, n = 1; at < SIZE; n = n * 7 % 8191 + 1) {
		ssize_t got = recv(sv[1], data, n, 0);

		CHECK(got > 0);
		for (ssize_t i = 0; i < got; i++)
			CHECK(data[i] == (unsigned char)(at++ * 31 >> 3));
	}
	CHECK_ENDS(writer);
}
