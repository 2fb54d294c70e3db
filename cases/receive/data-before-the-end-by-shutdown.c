/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.data-before-end",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "what was sent before a shutdown is received before the end of file",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(send(sv[1], "ab", 2, EOR(type)));
	NEED(shutdown(sv[1], SHUT_WR));
	CHECK_RECV(sv[0], "ab", 2);
	CHECK_RECV(sv[0], "", 0);
}
