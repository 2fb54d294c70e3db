/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "stream.merged",
	.level  = MAY,
	.types  = STREAM,
	.says   = "one receive returns what one call sent, or what two did",
};

static void test(int type)
{
	int sv[2];
	char bytes[10];
	ssize_t n;

	spt_pair(type, sv);
	NEED(send(sv[1], "ab", 2, EOR(type)));
	NEED(send(sv[1], "cd", 2, EOR(type)));
	n = recv(sv[0], bytes, sizeof bytes, 0);
	CHECK(n >= 1 && n <= 4);
	OBSERVE_NUMBER("bytes_of_2_and_2", n);
}
