/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "so-buf.value",
	.level  = MAY,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "the size of a buffer that is read back is what the system made of it",
};

static void test(int type)
{
	int sv[2], value = 32768;
	socklen_t size = sizeof value;

	spt_pair(type, sv);
	NEED(setsockopt(sv[0], SOL_SOCKET, SO_SNDBUF, &value, size));
	NEED(getsockopt(sv[0], SOL_SOCKET, SO_SNDBUF, &value, &size));
	OBSERVE_NUMBER("SO_SNDBUF_of_32768", value);
	value = 32768;
	NEED(setsockopt(sv[0], SOL_SOCKET, SO_RCVBUF, &value, size));
	NEED(getsockopt(sv[0], SOL_SOCKET, SO_RCVBUF, &value, &size));
	OBSERVE_NUMBER("SO_RCVBUF_of_32768", value);
}
