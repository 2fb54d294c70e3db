/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "listen.EINVAL",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "an end with a name cannot listen either, as it is connected: EINVAL",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_scratch();
	spt_bind(sv[0], "end");
	CHECK_ERR(listen(sv[0], 1), EINVAL);
}
