/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "quality.closes-nothing",
	.level  = QUALITY,
	.types  = ONCE,
	.says   = "EOPNOTSUPP closes no descriptor whose number was in the array",
	.needs  = "AF_INET",
};

static void test(int type)
{
	int sv[2], given[2];

	(void)type;
	spt_pair(SOCK_STREAM, given);
	memcpy(sv, given, sizeof sv);
	FAILS_OR_SKIP(socketpair(AF_INET, SOCK_STREAM, 0, sv),
		"AF_INET has pairs here");
	CHECK_RET(fcntl(given[0], F_GETFD), 0);
	CHECK_RET(fcntl(given[1], F_GETFD), 0);
}
