/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "close.unread",
	.level  = MAY,
	.types  = STREAM | SEQPACKET,
	.says   = "after a close with unread data a send fails with EPIPE, or ECONNRESET",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	spt_any_sigpipe();
	NEED(send(sv[0], "x", 1, EOR(type)));
	NEED(close(sv[1]));
	CHECK_ERR(send(sv[0], "x", 1, 0), EPIPE, ECONNRESET);
	OBSERVE_CALL("again", send(sv[0], "x", 1, 0));
}
