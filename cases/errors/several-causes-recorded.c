/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.several",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "which error comes first if domain, protocol and table are bad",
};

static void test(int type)
{
	int sv[2];

	spt_leave_fds(0);
	CHECK_ERR(socketpair(-1, type, 9999, sv),
		EAFNOSUPPORT, EPROTONOSUPPORT, EPROTOTYPE, EMFILE);
	OBSERVE_CALL("first_error", socketpair(-1, type, 9999, sv));
}
