/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.both-peer",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "what was sent before SHUT_RDWR is received before the end of file",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(send(sv[0], "ab", 2, EOR(type)));
	NEED(shutdown(sv[0], SHUT_RDWR));
	CHECK_RECV(sv[1], "ab", 2);
	CHECK_RECV(sv[1], "", 0);
}
