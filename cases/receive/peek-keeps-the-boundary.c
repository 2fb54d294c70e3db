/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.peek-message",
	.level  = SHALL,
	.types  = DGRAM | SEQPACKET,
	.says   = "a peek with room for two messages shows one, and merges none",
};

static void test(int type)
{
	int sv[2];
	char bytes[10];

	spt_pair(type, sv);
	NEED(send(sv[1], "ab", 2, EOR(type)));
	NEED(send(sv[1], "cd", 2, EOR(type)));
	CHECK_RET(recv(sv[0], bytes, sizeof bytes, MSG_PEEK), 2);
	CHECK_RECV(sv[0], "ab", 2);
	CHECK_RECV(sv[0], "cd", 2);
}
