/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.repeat",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "ten thousand pairs can be made one after another, and each one works",
	.seconds = 20,
};

static void test(int type)
{
	int sv[2], before = spt_free_fds();

	/* OS/2 and an emulation on Windows failed now and then. */
	spt_need_type(type);
	for (int i = 0; i < 10000; i++) {
		CHECK_RET(socketpair(AF_UNIX, type, 0, sv), 0);
		CHECK_RET(send(sv[0], &"abc"[i % 3], 1, EOR(type)), 1);
		CHECK_RECV(sv[1], &"abc"[i % 3], 1);
		CHECK_RET(close(sv[0]), 0);
		CHECK_RET(close(sv[1]), 0);
	}
	CHECK_EQ(spt_free_fds(), before);
}
