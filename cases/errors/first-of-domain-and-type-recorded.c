/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.several",
	.level  = MAY,
	.types  = ONCE,
	.says   = "which error comes first if domain and type are bad",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	CHECK_ERR(socketpair(-1, 15, 0, sv),
		EAFNOSUPPORT, EPROTOTYPE, ESOCKTNOSUPPORT, EPROTONOSUPPORT,
		    EINVAL);
	OBSERVE_CALL("domain_and_type", socketpair(-1, 15, 0, sv));
}
