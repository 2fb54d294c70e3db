/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.data-before-end",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "what was sent before a close is received before the end of file",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(send(sv[1], "ab", 2, EOR(type)));
	NEED(send(sv[1], "cd", 2, EOR(type)));
	NEED(close(sv[1]));
	CHECK_RECV(sv[0], type == SOCK_STREAM ? "abcd" : "ab",
	    type == SOCK_STREAM ? 4 : 2);
	if (type != SOCK_STREAM)
		CHECK_RECV(sv[0], "cd", 2);
	CHECK_RECV(sv[0], "", 0);
}
