/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.atomic",
	.level  = SHALL,
	.types  = STREAM | DGRAM,
	.says   = "no program started meanwhile gets an end that SOCK_CLOEXEC was asked for",
	.needs  = "SOCK_CLOEXEC",
	.seconds = 30,
};

static int wanted;

static void make_pairs(void)
{
	int sv[2];

	CHECK_RET(socketpair(AF_UNIX, wanted, 0, sv), 0);
	CHECK_RET(close(sv[0]), 0);
	CHECK_RET(close(sv[1]), 0);
}

static void start_a_program(void)
{
	CHECK_NONE_AFTER_EXEC();
}

static void test(int type)
{
	wanted = type | SOCK_CLOEXEC;
	spt_need_type(type);
	/* libmultiprocess had a pair leak into a child started meanwhile. */
	spt_race(make_pairs, start_a_program, 800);
}
