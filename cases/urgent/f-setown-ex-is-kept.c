/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "owner.ex",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "F_SETOWN_EX of this process is what F_GETOWN_EX gives",
	.needs  = "F_SETOWN_EX",
};

static void test(int type)
{
	int sv[2];
	struct f_owner_ex set = { F_OWNER_PID, getpid() };
	struct f_owner_ex got = { F_OWNER_PGRP, 0 };

	spt_pair(type, sv);
	CHECK_RET(fcntl(sv[0], F_SETOWN_EX, &set), 0);
	CHECK_RET(fcntl(sv[0], F_GETOWN_EX, &got), 0);
	CHECK_EQ(got.type, F_OWNER_PID);
	CHECK_EQ(got.pid, getpid());
	CHECK_RET(fcntl(sv[0], F_GETOWN), getpid());
}
