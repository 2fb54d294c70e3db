/* SPDX-License-Identifier: ISC */
#include <poll.h>

#ifdef POLLRDHUP
static const char answer[] = "visible";
#else
static const char answer[] = "hidden";
#endif

#include "spt.h"

CASE {
	.clause = "poll-h.POLLRDHUP",
	.level  = MAY,
	.types  = ONCE,
	.says   = "whether POLLRDHUP can be seen in the namespace of POSIX",
};

static void test(int type)
{
	(void)type;
	OBSERVE("POLLRDHUP", answer);
}
