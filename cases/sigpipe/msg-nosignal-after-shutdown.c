/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "MSG_NOSIGNAL",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "MSG_NOSIGNAL after a shutdown for writing: EPIPE and no SIGPIPE",
	.needs  = "MSG_NOSIGNAL",
};

static void test(int type)
{
	int sv[2];

	spt_pair(type, sv);
	NEED(shutdown(sv[0], SHUT_WR));
	CHECK_ERR(send(sv[0], "x", 1, MSG_NOSIGNAL), EPIPE);
	CHECK_SIGPIPE(0);
}
