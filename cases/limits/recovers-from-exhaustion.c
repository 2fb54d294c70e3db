/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.repeat",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "when all pairs that fit were made and closed, as many fit again",
};

static void test(int type)
{
	int n[2];

	spt_need_type(type);
	for (int round = 0; round < 2; round++) {
		int sv[SPT_FDS][2];

		for (n[round] = 0; n[round] < SPT_FDS; n[round]++)
			if (socketpair(AF_UNIX, type, 0, sv[n[round]]) == -1)
				break;
		for (int i = 0; i < n[round]; i++) {
			CHECK_RET(close(sv[i][0]), 0);
			CHECK_RET(close(sv[i][1]), 0);
		}
	}
	CHECK(n[0] > 0);
	CHECK_EQ(n[1], n[0]);
}
