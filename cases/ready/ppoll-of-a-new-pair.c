/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <time.h>

CASE {
	.clause = "ppoll",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "ppoll() of a new end reports POLLOUT",
	.needs  = "ppoll",
};

static void test(int type)
{
	int sv[2];
	struct pollfd p = { .events = POLLIN | POLLOUT };
	struct timespec now = { 0, 0 };

	spt_pair(type, sv);
	p.fd = sv[0];
	CHECK_RET(ppoll(&p, 1, &now, NULL), 1);
	CHECK_EQ(p.revents, POLLOUT);
}
