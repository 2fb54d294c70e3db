/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "select.error",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "select() reports a pending error as an exceptional condition",
};

static void test(int type)
{
	int sv[2], bits, err = 0;
	socklen_t size = sizeof err;

	spt_pair(type, sv);
	NEED(send(sv[0], "x", 1, EOR(type)));
	NEED(close(sv[1]));
	bits = spt_select(sv[0]);
	NEED(getsockopt(sv[0], SOL_SOCKET, SO_ERROR, &err, &size));
	SKIP_IF(err == 0, "a close with unread data makes no error pending");
	CHECK_ON(bits, SPT_EXCEPT);
}
