/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvmsg.EMSGSIZE",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recvmsg() into IOV_MAX areas is no failure",
};

enum { MOST = 4096 };

static struct iovec io[MOST];
static char byte;

static void test(int type)
{
	int sv[2];
	long most = sysconf(_SC_IOV_MAX);
	struct msghdr m = { 0 };

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	SKIP_IF(most < 0 || most >= MOST, "more areas than this case has");
	for (int i = 0; i < MOST; i++) {
		io[i].iov_base = &byte;
		io[i].iov_len = 1;
	}
	m.msg_iov = io;
	spt_set_iovlen(&m, most);
	CHECK_RET(recvmsg(sv[0], &m, 0), 3);
}
