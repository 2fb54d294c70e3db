/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "close.unread",
	.level  = MAY,
	.types  = STREAM | SEQPACKET,
	.says   = "SO_ERROR after a close with unread data is 0, or ECONNRESET",
};

static void test(int type)
{
	int sv[2], err = -1;
	socklen_t size = sizeof err;

	spt_pair(type, sv);
	NEED(send(sv[0], "x", 1, EOR(type)));
	NEED(close(sv[1]));
	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_ERROR, &err, &size), 0);
	CHECK(err == 0 || err == ECONNRESET);
	OBSERVE("so_error", err ? "ECONNRESET" : "0");
}
