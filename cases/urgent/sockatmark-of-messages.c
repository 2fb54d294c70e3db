/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sockatmark.messages",
	.level  = SHALL,
	.types  = DGRAM | SEQPACKET,
	.says   = "sockatmark() of messages returns 0, or says EOPNOTSUPP",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK(sockatmark(sv[0]) != 1);
	OBSERVE_ONE_OF("sockatmark", sockatmark(sv[0]), EOPNOTSUPP, EINVAL);
}
