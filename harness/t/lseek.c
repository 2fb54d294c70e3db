/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "t.lseek",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "what the harness makes of this",
};

static void test(int type)
{
	spt_atlas(type);
}
