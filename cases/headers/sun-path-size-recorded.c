/* SPDX-License-Identifier: ISC */
#include <sys/un.h>

#include "spt.h"

CASE {
	.clause = "sys-un.sun_path-size",
	.level  = MAY,
	.types  = ONCE,
	.says   = "how many bytes sun_path of struct sockaddr_un has",
};

static void test(int type)
{
	struct sockaddr_un name;

	(void)type;
	OBSERVE_NUMBER("sun_path_bytes", sizeof name.sun_path);
}
