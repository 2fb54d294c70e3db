/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.privileges",
	.level  = MAY,
	.types  = ONCE,
	.says   = "which error a pair of raw sockets of AF_INET gives to an ordinary user",
	.needs  = "AF_INET SOCK_RAW",
};

static void test(int type)
{
	int sv[2] = { -1, -1 };

	(void)type;
	OBSERVE_ONE_OF("raw_pair_of_AF_INET",
		socketpair(AF_INET, SOCK_RAW, 0, sv),
		EPROTONOSUPPORT, EPROTOTYPE, ESOCKTNOSUPPORT, EACCES, EPERM,
		EOPNOTSUPP, EAFNOSUPPORT);
	close(sv[0]);
	close(sv[1]);
}
