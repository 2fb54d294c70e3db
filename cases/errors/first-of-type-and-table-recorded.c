/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.several",
	.level  = MAY,
	.types  = ONCE,
	.says   = "which error comes first if the type is bad and the table full",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	spt_leave_fds(0);
	CHECK_ERR(socketpair(AF_UNIX, 15, 0, sv),
		EPROTOTYPE, ESOCKTNOSUPPORT, EPROTONOSUPPORT, EINVAL, EMFILE);
	OBSERVE_CALL("type_and_table", socketpair(AF_UNIX, 15, 0, sv));
}
