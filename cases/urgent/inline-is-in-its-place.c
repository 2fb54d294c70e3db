/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "oob.inline",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "with SO_OOBINLINE set a, o out of band and b are received as aob",
};

static void test(int type)
{
	int sv[2];
	char bytes[3];
	size_t n = 0;
	ssize_t got;
	int one = 1;

	spt_pair(type, sv);
	WORKS_OR_SKIP(setsockopt(sv[0], SOL_SOCKET, SO_OOBINLINE, &one,
	    sizeof one), "SO_OOBINLINE is not for this protocol");
	NEED(send(sv[1], "a", 1, EOR(type)));
	WORKS_OR_SKIP(send(sv[1], "o", 1, MSG_OOB),
	    "no data out of band here");
	NEED(send(sv[1], "b", 1, EOR(type)));
	while (n < 3 && (got = recv(sv[0], bytes + n, 3 - n, 0)) > 0)
		n += (size_t)got;
	CHECK(memcmp(bytes, "aob", 3) == 0);
}
