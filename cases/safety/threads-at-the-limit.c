/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fd.atomic",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "threads that want more pairs than there are descriptors get pairs or EMFILE",
	.seconds = 10,
};

/* Three pairs and one descriptor that is of no use. */
enum { FREE = 7 };

static int wanted;

static void work(int thread)
{
	int sv[2];
	char name = (char)('a' + thread);

	for (int i = 0; i < 300; i++) {
		int ret = socketpair(AF_UNIX, wanted, 0, sv), err = errno;

		if (ret == -1) {
			CHECK_EQ(err, EMFILE);
			continue;
		}
		CHECK_RET(send(sv[0], &name, 1, EOR(wanted)), 1);
		CHECK_RECV(sv[1], &name, 1);
		CHECK_RET(close(sv[0]), 0);
		CHECK_RET(close(sv[1]), 0);
	}
}

static void test(int type)
{
	wanted = type;
	spt_need_type(type);
	spt_leave_fds(FREE);
	spt_threads(8, work);
	CHECK_EQ(spt_free_fds(), FREE);
}
