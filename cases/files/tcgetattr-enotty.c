/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <termios.h>

CASE {
	.clause = "tcgetattr.ENOTTY",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "tcgetattr() on an end gives ENOTTY",
};

static void test(int type)
{
	int sv[2];
	struct termios t;

	spt_pair(type, sv);
	CHECK_ERR(tcgetattr(sv[0], &t), ENOTTY);
}
