/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dgram.empty",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "each of three empty datagrams is received once",
};

static void test(int type)
{
	int sv[2];
	char bytes[2];

	spt_pair(type, sv);
	for (int i = 0; i < 3; i++)
		NEED(send(sv[1], "", 0, 0));
	NEED(send(sv[1], "x", 1, 0));
	for (int i = 0; i < 3; i++)
		CHECK_RET(recv(sv[0], bytes, 2, 0), 0);
	CHECK_RET(recv(sv[0], bytes, 2, 0), 1);
}
