/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.peek",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "MSG_PEEK waits until something comes, and leaves it",
};

static int sv[2];

static void look(void)
{
	char byte;

	CHECK_RET(recv(sv[0], &byte, 1, MSG_PEEK), 1);
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	reader = spt_start(look);
	CHECK_BLOCKED(reader);
	NEED(send(sv[1], "x", 1, EOR(type)));
	CHECK_ENDS(reader);
	CHECK_RECV(sv[0], "x", 1);
}
