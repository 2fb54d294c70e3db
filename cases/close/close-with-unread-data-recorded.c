/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "close.unread",
	.level  = MAY,
	.types  = STREAM | SEQPACKET,
	.says   = "after a close with unread data the peer finds an end, or ECONNRESET",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	NEED(send(sv[0], "x", 1, EOR(type)));
	NEED(close(sv[1]));
	OBSERVE_ONE_OF("first", recv(sv[0], &byte, 1, 0), ECONNRESET);
	CHECK_RET(recv(sv[0], &byte, 1, 0), 0);
}
