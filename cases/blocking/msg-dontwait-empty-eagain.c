/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "MSG_DONTWAIT",
	.level  = EXTENSION,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "recv() with MSG_DONTWAIT and nothing to receive fails with EAGAIN",
	.needs  = "MSG_DONTWAIT",
};

static void test(int type)
{
	int sv[2];
	char byte;

	spt_pair(type, sv);
	CHECK_ERR(recv(sv[0], &byte, 1, MSG_DONTWAIT), EAGAIN, EWOULDBLOCK);
}
