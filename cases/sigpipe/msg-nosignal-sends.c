/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "MSG_NOSIGNAL",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "MSG_NOSIGNAL changes nothing of what is sent",
	.needs  = "MSG_NOSIGNAL",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	CHECK_RET(send(sv[0], "abc", 3, MSG_NOSIGNAL | EOR(type)), 3);
	CHECK_RECV(sv[1], "abc", 3);
}
