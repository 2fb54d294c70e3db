/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.EMFILE",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "with the limit below the descriptors that are open the call gives EMFILE",
};

static void test(int type)
{
	int sv[2];

	spt_need_type(type);
	spt_limit_fds(2);
	CHECK_ERR(socketpair(AF_UNIX, type, 0, sv), EMFILE);
}
