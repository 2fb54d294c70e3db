/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getpeername.ENOTCONN",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "getpeername() gives ENOTCONN when the peer was taken away",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = sizeof name;
	struct sockaddr none;

	spt_pair(type, sv);
	SKIP_IF_ERR(getpeername(sv[0], (struct sockaddr *)&name, &size),
		EOPNOTSUPP, "no getpeername() for this protocol");
	memset(&none, 0, sizeof none);
	none.sa_family = AF_UNSPEC;
	SPT_SET_LEN(&none, sizeof none);
	NEED(connect(sv[0], &none, sizeof none));
	CHECK_ERR(getpeername(sv[0], (struct sockaddr *)&name, &size),
	    ENOTCONN);
}
