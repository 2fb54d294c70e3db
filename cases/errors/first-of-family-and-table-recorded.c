/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.several",
	.level  = MAY,
	.types  = ONCE,
	.says   = "which error comes first if AF_INET has no pairs and the table is full",
	.needs  = "AF_INET",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	spt_leave_fds(0);
	CHECK_ERR(socketpair(AF_INET, SOCK_STREAM, 0, sv),
		EOPNOTSUPP, EMFILE, EAFNOSUPPORT, ESOCKTNOSUPPORT);
	OBSERVE_CALL("family_and_table", socketpair(AF_INET, SOCK_STREAM, 0,
	    sv));
}
