/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.passed",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a directory, an end of a pipe and a device are passed alike",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], fds[3], got[3] = { -1, -1, -1 }, p[2];
	struct spt_msg m;

	spt_pair(type, sv);
	NEED(fds[0] = spt_own(open("/", O_RDONLY)));
	NEED(pipe(p));
	fds[1] = spt_own(p[0]);
	spt_own(p[1]);
	NEED(fds[2] = spt_own(open("/dev/null", O_RDONLY)));
	spt_msg_of(&m, "x", 1, fds, 3);
	CHECK_RET(sendmsg(sv[0], &m.hdr, EOR(type)), 1);
	spt_msg_for(&m, 1, 3);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(spt_msg_fds(&m, got, 3), 3);
	CHECK_RET(fchdir(got[0]), 0);
	CHECK_RET(read(got[2], m.data, 1), 0);
}
