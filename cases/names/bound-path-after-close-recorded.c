/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "bind.path-stays",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "whether the path of an end stays when the end is closed",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_scratch();
	spt_bind(sv[0], "end");
	CHECK_RET(close(sv[0]), 0);
	OBSERVE("path_after_close", access("end", F_OK) == 0 ? "stays" :
	    "gone");
}
