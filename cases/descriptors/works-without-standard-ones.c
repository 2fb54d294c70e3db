/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "fd.lowest",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "in a process without open descriptors the pair is 0 and 1 and works",
};

static void test(int type)
{
	int sv[2];

	for (int fd = 0; fd < 3; fd++)
		NEED(close(fd));
	spt_pair(type, sv);
	CHECK_SET(sv, 0, 1);
	CHECK_RET(send(sv[0], "x", 1, EOR(type)), 1);
	CHECK_RECV(sv[1], "x", 1);
}
