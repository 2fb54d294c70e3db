/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifdef MSG_DONTWAIT
static const char answer[] = "visible";
#else
static const char answer[] = "hidden";
#endif

#include "spt.h"

CASE {
	.clause = "sys-socket.MSG_DONTWAIT",
	.level  = MAY,
	.types  = ONCE,
	.says   = "whether MSG_DONTWAIT can be seen in the namespace of POSIX",
};

static void test(int type)
{
	(void)type;
	OBSERVE("MSG_DONTWAIT", answer);
}
