/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "close.last",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "when the last duplicate of an end is closed, its peer finds the end of file",
};

static void test(int type)
{
	int sv[2], copy;

	spt_pair(type, sv);
	NEED(copy = dup(sv[1]));
	CHECK_RET(close(sv[1]), 0);
	CHECK_RET(close(copy), 0);
	CHECK_RECV(sv[0], "", 0);
}
