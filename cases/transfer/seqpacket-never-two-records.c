/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.seqpacket",
	.level  = SHALL,
	.types  = SEQPACKET,
	.says   = "one call receives nothing of a second record, however much it could take",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	for (int i = 0; i < 3; i++)
		CHECK_RET(send(sv[0], "abcdef", (size_t)i + 1, MSG_EOR),
		    i + 1);
	for (int i = 0; i < 3; i++)
		CHECK_RECV(sv[1], "abcdef", (size_t)i + 1);
}
