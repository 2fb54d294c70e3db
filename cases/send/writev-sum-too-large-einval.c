/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "writev.EINVAL",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "writev() of more than a ssize_t can count is refused, and nothing sent",
};

static void test(int type)
{
	int sv[2];
	char byte = 'x';
	struct iovec io[2] = {{ &byte, (size_t)-1 / 2 }, { &byte,
	    (size_t)-1 / 2 }};

	spt_pair(type, sv);
	CHECK_ERR(writev(sv[0], io, 2), EINVAL, EFAULT, EMSGSIZE);
	CHECK_EMPTY(sv[1]);
}
