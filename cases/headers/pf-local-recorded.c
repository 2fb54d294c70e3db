/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef PF_LOCAL
static const char answer[] = "hidden";
#else
static const char *const answer = PF_LOCAL == AF_UNIX ? "AF_UNIX" : "another";
#endif

#include "spt.h"

CASE {
	.clause = "sys-socket.not-posix",
	.level  = MAY,
	.types  = ONCE,
	.says   = "what PF_LOCAL, which POSIX does not have, is in its namespace",
};

static void test(int type)
{
	(void)type;
	OBSERVE("PF_LOCAL", answer);
}
