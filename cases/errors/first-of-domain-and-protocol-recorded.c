/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.errors.several",
	.level  = MAY,
	.types  = ONCE,
	.says   = "which error comes first if domain and protocol are bad",
};

static void test(int type)
{
	int sv[2];

	(void)type;
	CHECK_ERR(socketpair(-1, SOCK_STREAM, 9999, sv),
		EAFNOSUPPORT, EPROTONOSUPPORT, EPROTOTYPE);
	OBSERVE_CALL("domain_and_protocol", socketpair(-1, SOCK_STREAM, 9999,
	    sv));
}
