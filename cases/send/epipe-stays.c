/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.EPIPE-stays",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "each further send to a closed peer fails with EPIPE",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_any_sigpipe();
	NEED(close(sv[1]));
	for (int i = 0; i < 3; i++)
		CHECK_ERR(send(sv[0], "x", 1, 0), EPIPE);
}
