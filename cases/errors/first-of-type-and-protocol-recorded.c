/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.several",
	.level  = MAY,
	.types  = ONCE,
	.says   = "which error comes first if type and protocol are bad",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	CHECK_ERR(socketpair(AF_UNIX, 15, 9999, sv),
		EPROTOTYPE, ESOCKTNOSUPPORT, EPROTONOSUPPORT, EINVAL);
	OBSERVE_CALL("type_and_protocol", socketpair(AF_UNIX, 15, 9999, sv));
}
