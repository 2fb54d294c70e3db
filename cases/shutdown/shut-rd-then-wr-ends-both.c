/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.both",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SHUT_RD and then SHUT_WR disable both directions",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	spt_any_sigpipe();
	NEED(shutdown(sv[0], SHUT_RD));
	CHECK_RET(shutdown(sv[0], SHUT_WR), 0);
	CHECK_ERR(send(sv[0], "x", 1, 0), EPIPE);
	CHECK(recv(sv[0], &byte, 1, 0) <= 0);
}
