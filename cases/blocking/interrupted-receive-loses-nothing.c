/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.EINTR",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what comes after an interrupted receive is received whole",
};

static int sv[2];

static void receive(void)
{
	char bytes[8];

	NEED_FAIL(recv(sv[0], bytes, sizeof bytes, 0));
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	spt_catch(SIGUSR1, 0);
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	spt_send_signal(reader, SIGUSR1);
	CHECK_ENDS(reader);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	CHECK_RECV(sv[0], "abc", 3);
}
