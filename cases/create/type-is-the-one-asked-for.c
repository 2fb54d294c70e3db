/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-type",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "SO_TYPE of both sockets is the type asked for",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_TYPE(sv[0], type);
	CHECK_TYPE(sv[1], type);
}
