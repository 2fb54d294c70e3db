/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.several",
	.level  = MAY,
	.types  = ONCE,
	.says   = "which error comes first if the protocol is bad and the table full",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	spt_leave_fds(0);
	CHECK_ERR(socketpair(AF_UNIX, SOCK_STREAM, 9999, sv),
		EPROTONOSUPPORT, EMFILE);
	OBSERVE_CALL("protocol_and_table", socketpair(AF_UNIX, SOCK_STREAM,
	    9999, sv));
}
