/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.end-stays",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "each further receive at the end of file returns 0",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	NEED(close(sv[1]));
	for (int i = 0; i < 3; i++)
		CHECK_RET(recv(sv[0], &byte, 1, 0), 0);
}
