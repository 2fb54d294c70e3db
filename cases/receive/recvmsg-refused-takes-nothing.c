/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvmsg.EMSGSIZE",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recvmsg() that is refused for its areas takes nothing",
};

enum { MOST = 4096 };

static struct iovec io[MOST];

static void test(int type)
{
	int sv[2];
	long most = sysconf(_SC_IOV_MAX);
	struct msghdr m = { 0 };

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	SKIP_IF(most < 0 || most >= MOST, "more areas than this case has");
	m.msg_iov = io;
	spt_set_iovlen(&m, most + 1);
	NEED_FAIL(recvmsg(sv[0], &m, 0));
	CHECK_RECV(sv[0], "abc", 3);
}
