/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.several",
	.level  = MAY,
	.types  = ONCE,
	.says   = "which error comes first if the table is full and the array null",
};

static void test(int type)
{
	int *sv = spt_null();

	(void)type;
	spt_need_no_crash(SOCK_STREAM, sv);
	spt_leave_fds(0);
	OBSERVE_ONE_OF("table_and_array",
		socketpair(AF_UNIX, SOCK_STREAM, 0, sv),
		EMFILE, EFAULT, EINVAL);
}
