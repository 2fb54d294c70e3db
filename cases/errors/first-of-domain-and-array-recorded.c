/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.several",
	.level  = MAY,
	.types  = ONCE,
	.says   = "which error comes first if the domain is bad and the array null",
};

static void test(int type)
{
	int *sv = spt_null();

	(void)type;
	spt_need_no_crash(SOCK_STREAM, sv);
	OBSERVE_ONE_OF("domain_and_array",
		socketpair(-1, SOCK_STREAM, 0, sv),
		EAFNOSUPPORT, EFAULT, EINVAL);
}
