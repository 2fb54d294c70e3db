/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.unknown-flags",
	.level  = MAY,
	.types  = ONCE,
	.says   = "which error a negative type gives, in which every flag is set",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	CHECK_ERR(socketpair(AF_UNIX, -1, 0, sv),
		EPROTOTYPE, ESOCKTNOSUPPORT, EPROTONOSUPPORT, EINVAL);
	OBSERVE_CALL("negative_type", socketpair(AF_UNIX, -1, 0, sv));
}
