/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "dup2.closes",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "dup2() onto an end closes that end: its peer finds the end of file",
};

static void test(int type)
{
	int sv[2], other;

	NEED(other = spt_own(open("/dev/null", O_RDONLY)));
	spt_pair(type, sv);
	CHECK_RET(dup2(other, sv[0]), sv[0]);
	CHECK_RECV(sv[1], "", 0);
}
