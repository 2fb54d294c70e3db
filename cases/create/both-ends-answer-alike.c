/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "socketpair.identical",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "what one end says of its type, error, and linger time, the other says too",
};

static void test(int type)
{
	int sv[2], value[2];
	socklen_t size;
	static const int options[] = {
		SO_TYPE, SO_ERROR, SO_KEEPALIVE, SO_OOBINLINE, SO_REUSEADDR,
		SO_SNDLOWAT
	};

	spt_pair(type, sv);
	for (size_t i = 0; i < sizeof options / sizeof options[0]; i++) {
		for (int end = 0; end < 2; end++) {
			size = sizeof(int);
			value[end] = -1;
			getsockopt(sv[end], SOL_SOCKET, options[i],
			    &value[end], &size);
		}
		CHECK_EQ(value[1], value[0]);
	}
}
