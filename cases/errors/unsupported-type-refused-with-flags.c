/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.EPROTOTYPE",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "an unsupported type is refused with flags too, for the type or the protocol",
	.needs  = "SOCK_RDM SOCK_CLOEXEC SOCK_NONBLOCK",
};

static void test(int type)
{
	int sv[2], flags = SOCK_CLOEXEC | SOCK_NONBLOCK;

	(void)type;
	FAILS_OR_SKIP(socketpair(AF_UNIX, SOCK_RDM, 0, sv),
		"SOCK_RDM has pairs here");
	CHECK_ERR(socketpair(AF_UNIX, SOCK_RDM | flags, 0, sv),
		EPROTOTYPE, ESOCKTNOSUPPORT, EPROTONOSUPPORT);
}
