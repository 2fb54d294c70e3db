/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "MSG_NOSIGNAL",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "sendmsg() with MSG_NOSIGNAL to a closed peer gives EPIPE and no SIGPIPE",
	.needs  = "MSG_NOSIGNAL",
};

static void test(int type)
{
	int sv[2];
	char byte = 'x';
	struct iovec io = { &byte, 1 };
	struct msghdr m = { .msg_iov = &io, .msg_iovlen = 1 };

	spt_pair(type, sv);
	NEED(close(sv[1]));
	CHECK_ERR(sendmsg(sv[0], &m, MSG_NOSIGNAL), EPIPE);
	CHECK_SIGPIPE(0);
}
