/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.both-peer",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "after SHUT_RDWR the peer receives the end of file",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_RDWR));
	CHECK_RECV(sv[1], "", 0);
}
