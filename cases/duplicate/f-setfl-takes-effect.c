/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "f-setfl.effect",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "with O_NONBLOCK set by fcntl() an empty end is not waited for",
};

static void test(int type)
{
	int sv[2];
	char byte;

	/* Zephyr has ignored it on pairs. */
	spt_pair(type, sv);
	NEED(fcntl(sv[0], F_SETFL, O_RDWR | O_NONBLOCK));
	CHECK_ERR(recv(sv[0], &byte, 1, 0), EAGAIN, EWOULDBLOCK);
}
