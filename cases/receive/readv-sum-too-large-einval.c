/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "readv.EINVAL",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "readv() into areas of more than a ssize_t can count is refused",
};

static void test(int type)
{
	int sv[2];
	char byte;
	struct iovec io[2] = {{ &byte, (size_t)-1 / 2 }, { &byte,
	    (size_t)-1 / 2 }};

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	CHECK_ERR(readv(sv[0], io, 2), EINVAL, EFAULT);
	CHECK_RECV(sv[0], "abc", 3);
}
