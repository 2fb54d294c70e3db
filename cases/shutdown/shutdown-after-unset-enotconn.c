/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "shutdown.ENOTCONN",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "shutdown() of an end whose peer was taken away fails with ENOTCONN",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr none = { .sa_family = AF_UNSPEC };

	spt_pair(type, sv);
	WORKS_OR_SKIP(connect(sv[0], &none, sizeof none),
	    "a peer cannot be taken away");
	CHECK_ERR(shutdown(sv[0], SHUT_RDWR), ENOTCONN);
}
