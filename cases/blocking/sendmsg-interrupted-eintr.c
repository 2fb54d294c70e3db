/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.EINTR",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "sendmsg() that waits for room fails with EINTR when a signal is caught",
};

static int sv[2];

static void transmit(void)
{
	char byte = 'x';
	struct iovec io = { &byte, 1 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	CHECK_ERR(sendmsg(sv[0], &m, 0), EINTR);
}

static void test(int type)
{
	int writer;

	spt_pair(type, sv);
	spt_fill(sv[0]);
	spt_catch(SIGUSR1, 0);
	writer = spt_start(transmit);
	CHECK_BLOCKED(writer);
	spt_send_signal(writer, SIGUSR1);
	CHECK_ENDS(writer);
}
