/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sa-restart",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "sendmsg() goes on waiting for room after a handler with SA_RESTART",
};

static int sv[2];

static void transmit(void)
{
	char byte = 'x';
	struct iovec io = { &byte, 1 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	CHECK_RET(sendmsg(sv[0], &m, 0), 1);
}

static void test(int type)
{
	int writer;

	spt_pair(type, sv);
	spt_fill(sv[0]);
	spt_catch(SIGUSR1, SA_RESTART);
	writer = spt_start(transmit);
	CHECK_BLOCKED(writer);
	spt_send_signal(writer, SIGUSR1);
	CHECK_BLOCKED(writer);
	spt_drain(sv[1]);
	CHECK_ENDS(writer);
}
