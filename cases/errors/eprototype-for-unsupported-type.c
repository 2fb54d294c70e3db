/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "netbsd-1995/errors.EPROTOTYPE",
	.level  = MANUAL,
	.types  = ONCE,
	.says   = "an unsupported type gives EPROTOTYPE",
	.needs  = "SOCK_RDM",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	FAILS_OR_SKIP(socketpair(AF_UNIX, SOCK_RDM, 0, sv),
		"SOCK_RDM has pairs here");
	CHECK_ERR(socketpair(AF_UNIX, SOCK_RDM, 0, sv), EPROTOTYPE);
}
