/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.data-before-end",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "datagrams that were sent before a close are received after it",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(send(sv[1], "ab", 2, EOR(type)));
	NEED(send(sv[1], "c", 1, EOR(type)));
	NEED(close(sv[1]));
	CHECK_RECV(sv[0], "ab", 2);
	CHECK_RECV(sv[0], "c", 1);
}
