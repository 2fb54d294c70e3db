/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.EMSGSIZE",
	.level  = SHALL,
	.types  = DGRAM | SEQPACKET,
	.says   = "send() of 16 MiB as one message fails with EMSGSIZE, and nothing is sent",
};

enum { SIZE = 16 << 20 };

static char data[SIZE];

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	FAILS_OR_SKIP(send(sv[0], data, SIZE, EOR(type)),
	    "messages of 16 MiB are sent");
	CHECK_ERR(send(sv[0], data, SIZE, EOR(type)), EMSGSIZE);
	CHECK_EMPTY(sv[1]);
}
