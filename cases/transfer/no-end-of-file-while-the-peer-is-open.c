/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "connection.alive",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an end has no end of file, and no error, while its peer is open",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_EMPTY(sv[0]);
	CHECK_RET(send(sv[0], "x", 1, EOR(type)), 1);
	CHECK_RECV(sv[1], "x", 1);
	CHECK_EMPTY(sv[0]);
	CHECK_EMPTY(sv[1]);
}
