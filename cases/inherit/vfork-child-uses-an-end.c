/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "vfork",
	.level  = EXTENSION,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "a child of vfork() can send through an end of its parent",
	.needs  = "vfork",
};

static int sv[2], record;

static void use(void)
{
	CHECK_RET(send(sv[0], "x", 1, record), 1);
}

static void test(int type)
{
	spt_pair(type, sv);
	record = EOR(type);
	spt_vfork(use);
	CHECK_RECV(sv[1], "x", 1);
}
