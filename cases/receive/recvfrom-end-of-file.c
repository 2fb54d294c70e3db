/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.end-of-file",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "recvfrom() returns 0 once the peer has shut down for writing",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	NEED(shutdown(sv[1], SHUT_WR));
	CHECK_RET(recvfrom(sv[0], &byte, 1, 0, NULL, NULL), 0);
}
