/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "errno.thread",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "two threads that fail at once each find their own error",
};

static int sv[2];

static void work(int n)
{
	char byte;

	for (int i = 0; i < 1000; i++)
		if (n == 0)
			CHECK_ERR(recv(sv[0], &byte, 1, 0), EAGAIN,
			    EWOULDBLOCK);
		else
			CHECK_ERR(recv(-1, &byte, 1, 0), EBADF);
}

static void test(int type)
{
	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFL, O_NONBLOCK));
	spt_threads(2, work);
}
