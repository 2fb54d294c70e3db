/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "send.EDESTADDRREQ",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "after connect() to AF_UNSPEC a send fails and reaches nobody",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr none = { .sa_family = AF_UNSPEC };

	spt_pair(type, sv);
	WORKS_OR_SKIP(connect(sv[0], &none, sizeof none),
	    "a peer cannot be taken away");
	CHECK_ERR(send(sv[0], "x", 1, 0), EDESTADDRREQ, ENOTCONN);
	OBSERVE_CALL("send", send(sv[0], "x", 1, 0));
	CHECK_EMPTY(sv[1]);
}
