/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "flags.nonblock",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "neither end made with SOCK_NONBLOCK waits for what was not sent",
	.needs  = "SOCK_NONBLOCK",
};

static void test(int type)
{
	int sv[2];
	char byte;

	/* Graphene set the flag on the first end only. */
	spt_pair(type | SOCK_NONBLOCK, sv);
	CHECK_ERR(recv(sv[0], &byte, 1, 0), EAGAIN, EWOULDBLOCK);
	CHECK_ERR(recv(sv[1], &byte, 1, 0), EAGAIN, EWOULDBLOCK);
}
