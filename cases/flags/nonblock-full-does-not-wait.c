/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.nonblock",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "an end made with SOCK_NONBLOCK does not wait when no more can be sent",
	.needs  = "SOCK_NONBLOCK",
};

enum { MANY = 65536 };

static void test(int type)
{
	int sv[2], n = 0;
	static char block[1024];

	/* WSL 1 waited. A full queue of datagrams may be out of buffers. */
	spt_pair(type | SOCK_NONBLOCK, sv);
	while (n < MANY && send(sv[0], block, sizeof block, EOR(type)) != -1)
		n++;
	SKIP_IF(n == MANY, "there is no end to what can be sent");
	CHECK_ERR(send(sv[0], block, sizeof block, EOR(type)),
		EAGAIN, EWOULDBLOCK, ENOBUFS);
}
