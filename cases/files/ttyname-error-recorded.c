/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "ttyname.ENOTTY",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "which error ttyname_r() of an end gives",
};

static void test(int type)
{
	int sv[2], err;
	char name[64];

	spt_pair(type, sv);
	err = ttyname_r(sv[0], name, sizeof name);
	CHECK(err != 0);
	OBSERVE("ttyname_error", spt_errname(err));
}
