/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sa-restart",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recvmsg() goes on waiting after a handler with SA_RESTART",
};

static int sv[2];

static void receive(void)
{
	char byte;
	struct iovec io = { &byte, 1 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	CHECK_RET(recvmsg(sv[0], &m, 0), 1);
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	spt_catch(SIGUSR1, SA_RESTART);
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	spt_send_signal(reader, SIGUSR1);
	CHECK_BLOCKED(reader);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_ENDS(reader);
	CHECK_CAUGHT(1);
}
