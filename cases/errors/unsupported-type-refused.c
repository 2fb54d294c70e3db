/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.EPROTOTYPE",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "an unsupported type gives an error that names the type or the protocol",
	.needs  = "SOCK_RDM",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	FAILS_OR_SKIP(socketpair(AF_UNIX, SOCK_RDM, 0, sv),
		"SOCK_RDM has pairs here");
	/* Which of them: see the note in the catalogue. */
	CHECK_ERR(socketpair(AF_UNIX, SOCK_RDM, 0, sv),
		EPROTOTYPE, ESOCKTNOSUPPORT, EPROTONOSUPPORT);
}
