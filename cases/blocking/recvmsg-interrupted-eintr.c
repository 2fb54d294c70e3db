/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.EINTR",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recvmsg() that waits fails with EINTR when a signal is caught",
};

static int sv[2];

static void receive(void)
{
	char byte;
	struct iovec io = { &byte, 1 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	CHECK_ERR(recvmsg(sv[0], &m, 0), EINTR);
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
	CHECK_CAUGHT(1);
}
