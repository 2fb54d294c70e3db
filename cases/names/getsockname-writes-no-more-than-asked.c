/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getsockname.truncated",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "getsockname() cuts a longer address to the length that it is given",
};

static void test(int type)
{
	int sv[2];
	char bytes[sizeof(struct sockaddr_un)];
	socklen_t size = 4;

	memset(bytes, 0x55, sizeof bytes);
	spt_pair(type, sv);
	spt_scratch();
	spt_bind(sv[0], "a-name-of-some-length");
	CHECK_RET(getsockname(sv[0], (struct sockaddr *)(void *)bytes, &size),
	    0);
	for (size_t i = 4; i < sizeof bytes; i++)
		CHECK_EQ(bytes[i], 0x55);
}
