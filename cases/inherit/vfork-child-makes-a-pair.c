/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "vfork",
	.level  = EXTENSION,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a child of vfork() can make a pair, which its parent does not have",
	.needs  = "vfork",
};

static int wanted;

static void make(void)
{
	int sv[2];

	CHECK_RET(socketpair(AF_UNIX, wanted, 0, sv), 0);
	CHECK_RET(send(sv[0], "x", 1, EOR(wanted)), 1);
	CHECK_RECV(sv[1], "x", 1);
}

static void test(int type)
{
	int before;

	spt_need_type(type);
	wanted = type;
	before = spt_free_fds();
	spt_vfork(make);
	CHECK_EQ(spt_free_fds(), before);
}
