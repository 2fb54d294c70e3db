/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "MSG_NOSIGNAL",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "send() with MSG_NOSIGNAL to a closed peer gives EPIPE and no SIGPIPE",
	.needs  = "MSG_NOSIGNAL",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(close(sv[1]));
	CHECK_ERR(send(sv[0], "x", 1, MSG_NOSIGNAL), EPIPE);
	CHECK_SIGPIPE(0);
}
