/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dup.cloexec",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "FD_CLOEXEC is off on a duplicate of an end made with SOCK_CLOEXEC",
	.needs  = "SOCK_CLOEXEC",
};

static void test(int type)
{
	int sv[2], copy;

	spt_pair(type | SOCK_CLOEXEC, sv);
	NEED(copy = dup(sv[0]));
	spt_own(copy);
	CHECK_OFF(fcntl(copy, F_GETFD), FD_CLOEXEC);
}
