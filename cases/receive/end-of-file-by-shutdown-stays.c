/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.end-stays",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "after a shutdown of the peer too, the end of file stays",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	NEED(shutdown(sv[1], SHUT_WR));
	for (int i = 0; i < 3; i++)
		CHECK_RET(read(sv[0], &byte, 1), 0);
}
