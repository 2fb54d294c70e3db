/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.nonblock",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recv() on an end made with SOCK_NONBLOCK does not wait",
	.needs  = "SOCK_NONBLOCK",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type | SOCK_NONBLOCK, sv);
	CHECK_ERR(recv(sv[0], &byte, 1, 0), EAGAIN, EWOULDBLOCK);
	CHECK_ERR(recv(sv[1], &byte, 1, 0), EAGAIN, EWOULDBLOCK);
}
