/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.many",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "every pair made until the table is full works at the same time",
};

static void test(int type)
{
	int sv[SPT_FDS][2], n = 0;

	spt_need_type(type);
	while (n < SPT_FDS && socketpair(AF_UNIX, type, 0, sv[n]) == 0) {
		spt_own(sv[n][0]);
		spt_own(sv[n][1]);
		n++;
	}
	CHECK(n >= 2);
	for (int i = 0; i < n; i++)
		CHECK_RET(send(sv[i][0], &"abc"[i % 3], 1, EOR(type)), 1);
	for (int i = 0; i < n; i++)
		CHECK_RECV(sv[i][1], &"abc"[i % 3], 1);
}
