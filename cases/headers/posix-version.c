/* SPDX-License-Identifier: ISC */
#include <unistd.h>

#ifndef _POSIX_VERSION
#error "_POSIX_VERSION is no macro"
#endif
enum { constant = _POSIX_VERSION };

#include "spt.h"

CASE {
	.clause = "posix-version",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "unistd.h defines _POSIX_VERSION, a constant",
};

COMPILES
