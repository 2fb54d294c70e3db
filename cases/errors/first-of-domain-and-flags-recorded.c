/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.several",
	.level  = MAY,
	.types  = ONCE,
	.says   = "which error comes first if the domain is bad and a flag unknown",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	CHECK_ERR(socketpair(-1, SOCK_STREAM | 0x4000000, 0, sv),
		EAFNOSUPPORT, EPROTOTYPE, ESOCKTNOSUPPORT, EPROTONOSUPPORT,
		    EINVAL);
	OBSERVE_CALL("domain_and_flags", socketpair(-1,
	    SOCK_STREAM | 0x4000000, 0, sv));
}
