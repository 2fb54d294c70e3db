/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "queue.defaults",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the sizes of the queues are those that the system has chosen",
};

static void test(int type)
{
	int sv[2], out = 0, in = 0;
	socklen_t size = sizeof out;

	spt_pair(type, sv);
	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_SNDBUF, &out, &size), 0);
	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_RCVBUF, &in, &size), 0);
	OBSERVE_NUMBER("SO_SNDBUF", out);
	OBSERVE_NUMBER("SO_RCVBUF", in);
	OBSERVE_NUMBER("takes", spt_fill(sv[0]));
}
