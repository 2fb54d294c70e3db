/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "options.set",
	.level  = SHALL,
	.types  = STREAM,
	.says   = "SO_OOBINLINE can be set, and cleared again",
};

static void test(int type)
{
	int sv[2], value = 1;
	socklen_t size = sizeof value;

	spt_pair(type, sv);
	SKIP_IF_ERR(setsockopt(sv[0], SOL_SOCKET, SO_OOBINLINE, &value, size),
	    ENOPROTOOPT, "no SO_OOBINLINE here");
	CHECK_RET(setsockopt(sv[0], SOL_SOCKET, SO_OOBINLINE, &value, size),
	    0);
	value = 0;
	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_OOBINLINE, &value, &size),
	    0);
	CHECK(value != 0);
	value = 0;
	CHECK_RET(setsockopt(sv[0], SOL_SOCKET, SO_OOBINLINE, &value, size),
	    0);
	value = 1;
	CHECK_RET(getsockopt(sv[0], SOL_SOCKET, SO_OOBINLINE, &value, &size),
	    0);
	CHECK_EQ(value, 0);
}
