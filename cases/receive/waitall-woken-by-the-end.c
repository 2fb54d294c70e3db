/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.waitall-less",
	.level  = MAY,
	.types  = STREAM,
	.says   = "MSG_WAITALL that waits returns what is there when the peer shuts down",
};

static int sv[2];

static void receive(void)
{
	char bytes[10];

	CHECK_RET(recv(sv[0], bytes, 10, MSG_WAITALL), 3);
}

static void test(int type)
{
	int reader;

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, 0));
	reader = spt_start(receive);
	CHECK_BLOCKED(reader);
	NEED(shutdown(sv[1], SHUT_WR));
	CHECK_ENDS(reader);
}
