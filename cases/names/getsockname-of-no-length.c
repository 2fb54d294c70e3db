/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getsockname.truncated",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "getsockname() with a length of 0 writes nothing, and succeeds",
};

static void test(int type)
{
	int sv[2];
	char bytes[sizeof(struct sockaddr_un)];
	socklen_t size = 0;

	/* iSH gave EINVAL. */
	memset(bytes, 0x55, sizeof bytes);
	spt_pair(type, sv);
	CHECK_RET(getsockname(sv[0], (struct sockaddr *)(void *)bytes, &size),
	    0);
	for (size_t i = 0; i < sizeof bytes; i++)
		CHECK_EQ(bytes[i], 0x55);
}
