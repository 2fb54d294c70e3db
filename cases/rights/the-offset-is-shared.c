/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "rights.dup",
	.level  = QUALITY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the offset of a file is that of the descriptor which was passed",
	.needs  = "msg_control",
};

static void test(int type)
{
	int sv[2], file, got = -1;
	struct spt_msg m;

	spt_pair(type, sv);
	spt_scratch();
	NEED(file = spt_own(open("file", O_RDWR | O_CREAT, 0600)));
	NEED(write(file, "abcdef", 6));
	spt_msg_of(&m, "x", 1, &file, 1);
	NEED(sendmsg(sv[0], &m.hdr, EOR(type)));
	spt_msg_for(&m, 1, 1);
	CHECK_RET(recvmsg(sv[1], &m.hdr, 0), 1);
	CHECK_EQ(spt_msg_fds(&m, &got, 1), 1);
	CHECK_RET(lseek(got, 0, SEEK_CUR), 6);
	NEED(lseek(got, 2, SEEK_SET));
	CHECK_RET(lseek(file, 0, SEEK_CUR), 2);
}
