/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.several",
	.level  = MAY,
	.types  = ONCE,
	.says   = "which error comes first if the type is bad and the array null",
};

static void test(int type)
{
	int *sv = spt_null();

	(void)type;
	spt_need_no_crash(SOCK_STREAM, sv);
	OBSERVE_ONE_OF("type_and_array",
		socketpair(AF_UNIX, 15, 0, sv),
		EPROTOTYPE, ESOCKTNOSUPPORT, EPROTONOSUPPORT, EINVAL, EFAULT);
}
