/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.waitall-less",
	.level  = MAY,
	.types  = STREAM,
	.says   = "MSG_WAITALL returns what was there when the connection ended",
};

static void test(int type)
{
	int sv[2];
	char bytes[10];

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	NEED(close(sv[1]));
	CHECK_RET(recv(sv[0], bytes, 10, MSG_WAITALL), 3);
	CHECK_RET(recv(sv[0], bytes, 10, MSG_WAITALL), 0);
}
