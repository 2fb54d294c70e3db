/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "write.nothing",
	.level  = MAY,
	.types  = STREAM,
	.says   = "send() of no bytes on a stream leaves nothing that could be received",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	OBSERVE_CALL("send_0", send(sv[0], "", 0, 0));
	CHECK_EMPTY(sv[1]);
}
