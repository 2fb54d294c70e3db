/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.EPROTOTYPE",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "a type of 0, which is none, is refused for the type or the protocol",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	FAILS_OR_SKIP(socketpair(AF_UNIX, 0, 0, sv), "0 is a type here");
	CHECK_ERR(socketpair(AF_UNIX, 0, 0, sv),
		EPROTOTYPE, ESOCKTNOSUPPORT, EPROTONOSUPPORT);
}
