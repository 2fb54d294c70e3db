/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "recv.waitall-less",
	.level  = MAY,
	.types  = STREAM,
	.says   = "MSG_WAITALL with MSG_PEEK returns what is there once it is all there",
};

static void test(int type)
{
	int sv[2];
	char bytes[10];
	ssize_t n;

	spt_pair(type, sv);
	NEED(send(sv[1], "abc", 3, EOR(type)));
	n = recv(sv[0], bytes, 3, MSG_WAITALL | MSG_PEEK);
	CHECK(n >= 1 && n <= 3);
	OBSERVE_NUMBER("bytes_of_3", n);
	CHECK_RECV(sv[0], "abc", 3);
}
