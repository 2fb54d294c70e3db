/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fchdir.ENOTDIR",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "fchdir() to an end gives ENOTDIR",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_ERR(fchdir(sv[0]), ENOTDIR);
}
