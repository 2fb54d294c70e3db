/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fpathconf",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what fpathconf() has for _PC_PIPE_BUF of an end",
};

static void test(int type)
{
	int sv[2], err;
	long n;

	spt_pair(type, sv);
	errno = 0;
	n = fpathconf(sv[0], _PC_PIPE_BUF);
	err = errno;
	OBSERVE("pipe_buf", n != -1 ? "a value" : err ? spt_errname(err) :
	    "no limit");
}
