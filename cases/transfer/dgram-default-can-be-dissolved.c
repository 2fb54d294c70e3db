/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dgram.unset-peer",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "after connect() to AF_UNSPEC a datagram needs an address",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr none;

	spt_pair(type, sv);
	memset(&none, 0, sizeof none);
	none.sa_family = AF_UNSPEC;
	SPT_SET_LEN(&none, sizeof none);
	CHECK_RET(connect(sv[0], &none, sizeof none), 0);
	CHECK_ERR(send(sv[0], "x", 1, 0), EDESTADDRREQ, ENOTCONN);
}
