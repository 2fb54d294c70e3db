/* SPDX-License-Identifier: ISC */
#include "spt.h"

#include <netinet/in.h>
#include <netinet/tcp.h>

CASE {
	.clause = "quality.options-tcp",
	.level  = QUALITY,
	.types  = STREAM,
	.says   = "TCP_NODELAY, an option of TCP, is refused on a pair",
};

static void test(int type)
{
	int sv[2], value = 1;

	spt_pair(type, sv);
	CHECK(setsockopt(sv[0], IPPROTO_TCP, TCP_NODELAY, &value,
	    sizeof value) == -1);
}
