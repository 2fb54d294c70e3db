/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "getpeername.truncated",
	.level  = SHALL,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "getpeername() with a length of 0 writes nothing, and succeeds",
};

static void test(int type)
{
	int sv[2];
	char bytes[sizeof(struct sockaddr_un)];
	socklen_t size = 0;

	/* iSH gave EINVAL. */
	memset(bytes, 0x55, sizeof bytes);
	spt_pair(type, sv);
	SKIP_IF_ERR(getpeername(sv[0], (struct sockaddr *)(void *)bytes,
		&size), EOPNOTSUPP, "no getpeername() for this protocol");
	size = 0;
	CHECK_RET(getpeername(sv[0], (struct sockaddr *)(void *)bytes, &size),
	    0);
	for (size_t i = 0; i < sizeof bytes; i++)
		CHECK_EQ(bytes[i], 0x55);
}
