/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "close.wakes-reader",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "the close of the peer wakes recv(): it returns 0",
};

static int sv[2];

static void receive(void)
{
	char byte;

	CHECK_RET(recv(sv[0], &byte, 1, 0), 0);
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	NEED(close(sv[1]));
	CHECK_ENDS(reader);
}
