/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.peek-end",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "MSG_PEEK at the end of file returns 0, and the end stays",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	NEED(close(sv[1]));
	CHECK_RET(recv(sv[0], &byte, 1, MSG_PEEK), 0);
	CHECK_RET(recv(sv[0], &byte, 1, 0), 0);
}
