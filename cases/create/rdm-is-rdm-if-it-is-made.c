/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.no-other-type",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "a pair of SOCK_RDM, where there are such, is of SOCK_RDM",
	.needs  = "SOCK_RDM",
};

static void test(int type)
{
	int sv[2], made;
	socklen_t size = sizeof made;

	(void)type;
	WORKS_OR_SKIP(socketpair(AF_UNIX, SOCK_RDM, 0, sv),
	    "no pairs of SOCK_RDM here");
	spt_own(sv[0]);
	spt_own(sv[1]);
	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_TYPE, &made, &size), 0);
	CHECK_EQ(made, SOCK_RDM);
}
