/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dgram.empty",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "a datagram of no bytes is received, and the one behind it after it",
};

static void test(int type)
{
	int sv[2];
	char bytes[2];

	spt_pair(type, sv);
	CHECK_RET(send(sv[1], "", 0, 0), 0);
	NEED(send(sv[1], "x", 1, 0));
	CHECK_ON(spt_poll(sv[0], POLLIN), POLLIN);
	CHECK_RET(recv(sv[0], bytes, 2, 0), 0);
	CHECK_RET(recv(sv[0], bytes, 2, 0), 1);
}
