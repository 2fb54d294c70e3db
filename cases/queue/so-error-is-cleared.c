/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "pending-error.cleared",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "SO_ERROR is 0 when it is asked for the second time",
};

static void test(int type)
{
	int sv[2], err = -1;
	socklen_t size = sizeof err;

	spt_pair(type, sv);
	NEED(send(sv[0], "x", 1, EOR(type)));
	NEED(close(sv[1]));
	NEED(getsockopt(sv[0], SOL_SOCKET, SO_ERROR, &err, &size));
	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_ERROR, &err, &size), 0);
	CHECK_EQ(err, 0);
}
