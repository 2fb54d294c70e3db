/* SPDX-License-Identifier: ISC */
#include <unistd.h>

#ifndef _POSIX_VERSION
#define _POSIX_VERSION 0
#endif
static const long version = _POSIX_VERSION;

#include "spt.h"

CASE {
	.clause = "posix-version.which",
	.level  = MAY,
	.types  = ONCE,
	.says   = "which edition _POSIX_VERSION claims",
};

static void test(int type)
{
	(void)type;
	OBSERVE_NUMBER("posix_version", version);
}
