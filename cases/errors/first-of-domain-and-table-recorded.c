/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.several",
	.level  = MAY,
	.types  = ONCE,
	.says   = "which error comes first if the domain is bad and the table full",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	spt_leave_fds(0);
	CHECK_ERR(socketpair(-1, SOCK_STREAM, 0, sv),
		EAFNOSUPPORT, EMFILE);
	OBSERVE_CALL("domain_and_table", socketpair(-1, SOCK_STREAM, 0, sv));
}
