/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.EMSGSIZE",
	.level  = SHALL,
	.types  = DGRAM | SEQPACKET,
	.says   = "write() of 16 MiB as one message fails with EMSGSIZE, and nothing is sent",
};

enum { SIZE = 16 << 20 };

static char data[SIZE];

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	FAILS_OR_SKIP(write(sv[0], data, SIZE), "messages of 16 MiB are sent");
	CHECK_ERR(write(sv[0], data, SIZE), EMSGSIZE);
	CHECK_EMPTY(sv[1]);
}
