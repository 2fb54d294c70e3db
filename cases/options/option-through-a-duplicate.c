/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "options.shared",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an option that is set through a duplicate is set for the end",
};

static void test(int type)
{
	int sv[2], copy, value = 1;
	socklen_t size = sizeof value;

	spt_pair(type, sv);
	NEED(copy = spt_own(dup(sv[0])));
	NEED(setsockopt(copy, SOL_SOCKET, SO_KEEPALIVE, &value, size));
	value = 0;
	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_KEEPALIVE, &value, &size),
	    0);
	CHECK(value != 0);
}
