/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "listen.several",
	.level  = MAY,
	.types  = STREAM | SEQPACKET,
	.says   = "which error listen() on an end gives",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED_FAIL(listen(sv[0], 1));
	OBSERVE_CALL("listen_error", listen(sv[0], 1));
}
