/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "connection.broken",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "when the peer was closed nothing is received: the end of file",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(close(sv[1]), 0);
	CHECK_RECV(sv[0], "", 0);
	CHECK_RECV(sv[0], "", 0);
}
