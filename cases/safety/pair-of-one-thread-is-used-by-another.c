/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fd.process-wide",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a pair that one thread has made is used by another",
};

static int wanted, sv[2];

static void make(int thread)
{
	(void)thread;
	NEED(socketpair(AF_UNIX, wanted, 0, sv));
	spt_own(sv[0]);
	spt_own(sv[1]);
}

static void test(int type)
{
	wanted = type;
	spt_need_type(type);
	spt_threads(1, make);
	CHECK_RET(send(sv[0], "x", 1, EOR(type)), 1);
	CHECK_RECV(sv[1], "x", 1);
}
