/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.several",
	.level  = MAY,
	.types  = ONCE,
	.says   = "which error comes first if the protocol is bad and the array null",
};

static void test(int type)
{
	int *sv = spt_null();

	(void)type;
	spt_need_no_crash(SOCK_STREAM, sv);
	OBSERVE_ONE_OF("protocol_and_array",
		socketpair(AF_UNIX, SOCK_STREAM, 9999, sv),
		EPROTONOSUPPORT, EFAULT, EINVAL);
}
