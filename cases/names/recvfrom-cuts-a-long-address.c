/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recvfrom.truncated",
	.level  = SHALL,
	.types  = DGRAM,
	.says   = "recvfrom() writes no more of an address than the length it is given",
};

static void test(int type)
{
	int sv[2];
	char bytes[sizeof(struct sockaddr_un)], byte;
	socklen_t size = 4;

	memset(bytes, 0x55, sizeof bytes);
	spt_pair(type, sv);
	spt_scratch();
	spt_bind(sv[0], "a-name-of-some-length");
	NEED(send(sv[0], "x", 1, 0));
	CHECK_RET(recvfrom(sv[1], &byte, 1, 0,
	    (struct sockaddr *)(void *)bytes,
		&size), 1);
	for (size_t i = 4; i < sizeof bytes; i++)
		CHECK_EQ(bytes[i], 0x55);
}
