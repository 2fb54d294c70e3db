/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#include "spt.h"

CASE {
	.clause = "sys-socket.CMSG_SPACE",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "CMSG_SPACE() is at least CMSG_LEN()",
};

static void test(int type)
{
	(void)type;
	for (size_t n = 0; n < 70; n++)
		CHECK(CMSG_SPACE(n) >= CMSG_LEN(n));
}
