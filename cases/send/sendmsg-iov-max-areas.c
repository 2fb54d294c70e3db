/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sendmsg.gather",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "sendmsg() of IOV_MAX areas of one byte sends them all",
};

enum { MOST = 4096 };

static struct iovec io[MOST];
static char byte;

static void test(int type)
{
	int sv[2];
	static char got[MOST];
	long most = sysconf(_SC_IOV_MAX);
	struct msghdr m = { 0 };

	spt_pair(type, sv);
	SKIP_IF(most < 0 || most > MOST, "more areas than this case has");
	for (int i = 0; i < MOST; i++) {
		io[i].iov_base = &byte;
		io[i].iov_len = 1;
	}
	m.msg_iov = io;
	spt_set_iovlen(&m, most);
	CHECK_RET(sendmsg(sv[0], &m, EOR(type)), most);
	CHECK_RET(recv(sv[1], got, MOST, 0), most);
}
