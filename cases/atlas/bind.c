/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "atlas.decided",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "bind() in every state of a pair: where POSIX decides, it is so",
	.seconds = 10,
};

static void test(int type)
{
	spt_atlas(type);
}
