/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.keeps-descriptor",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "after SHUT_RDWR the descriptor is open, and closes as another",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_RDWR));
	CHECK_RET(fcntl(sv[0], F_GETFD), 0);
	CHECK_RET(close(sv[0]), 0);
}
