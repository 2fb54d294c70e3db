/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "cancellation.no-effect",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what is sent after a receive was cancelled is received whole",
};

static int sv[2];

static void receive(void)
{
	char bytes[8];

	CHECK_RET(recv(sv[0], bytes, 8, 0), 8);
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	spt_cancel(reader);
	CHECK_CANCELLED(reader);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	CHECK_RECV(sv[0], "abc", 3);
}
