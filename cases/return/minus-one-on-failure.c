/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.return.failure",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a call that fails returns -1",
};

static void test(int type)
{
	int sv[2];

	CHECK_RET(socketpair(-1, type, 0, sv), -1);
}
