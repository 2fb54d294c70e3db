/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.EINTR",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recv() that waits fails with EINTR when a signal is caught",
};

static int sv[2];

static void receive(void)
{
	char byte;

	CHECK_ERR(recv(sv[0], &byte, 1, 0), EINTR);
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
