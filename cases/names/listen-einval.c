/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "listen.EINVAL",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "an end, which is connected, cannot listen",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	/* It has no address either, which EDESTADDRREQ says. */
	CHECK_ERR(listen(sv[0], 1), EINVAL, EDESTADDRREQ);
	CHECK_ERR(listen(sv[1], 1), EINVAL, EDESTADDRREQ);
}
