/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.ESOCKTNOSUPPORT",
	.level  = MAY,
	.types  = ONCE,
	.says   = "which error an unsupported type gives",
	.needs  = "SOCK_RDM",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	FAILS_OR_SKIP(socketpair(AF_UNIX, SOCK_RDM, 0, sv),
		"SOCK_RDM has pairs here");
	OBSERVE_CALL("SOCK_RDM", socketpair(AF_UNIX, SOCK_RDM, 0, sv));
}
