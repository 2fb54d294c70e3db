/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "close.unread-data",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "what was sent is received after a close with unread data",
};

static void test(int type)
{
	int sv[2];
	char bytes[2];

	spt_pair(type, sv);
	NEED(send(sv[0], "x", 1, EOR(type)));
	NEED(send(sv[1], "ab", 2, EOR(type)));
	NEED(close(sv[1]));
	CHECK(recv(sv[0], bytes, 2, MSG_PEEK) == 2 || errno == ECONNRESET);
	CHECK_RECV(sv[0], "ab", 2);
}
