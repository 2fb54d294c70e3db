/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.threads",
	.level  = QUALITY,
	.types  = DGRAM | SEQPACKET,
	.says   = "two threads pass 100 descriptors each while two receive them, and none leaks",
	.needs  = "msg_control",
	.seconds = 20,
};

static int sv[2], end;

static void pass(void)
{
	struct spt_msg m;
	char byte;

	spt_msg_of(&m, "x", 1, &sv[0], 1);
	CHECK_RET(sendmsg(sv[0], &m.hdr, end), 1);
	CHECK_RET(recv(sv[0], &byte, 1, 0), 1);
}

static void take(void)
{
	struct spt_msg m;
	int got = -1;

	spt_msg_for(&m, 1, 1);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(spt_msg_fds(&m, &got, 1), 1);
	CHECK_RET(close(got), 0);
	CHECK_RET(send(sv[1], "x", 1, end), 1);
}

static void work(int n)
{
	for (int i = 0; i < 100; i++)
		n < 2 ? pass() : take();
}

static void test(int type)
{
	int before;

	spt_pair(type, sv);
	end = EOR(type);
	before = spt_free_fds();
	spt_threads(4, work);
	CHECK_EQ(spt_free_fds(), before);
}
