/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.both",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "after SHUT_RDWR a receive does not wait",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_RDWR));
	CHECK(recv(sv[0], &byte, 1, 0) <= 0);
}
