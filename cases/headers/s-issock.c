/* SPDX-License-Identifier: ISC */
#include <sys/stat.h>

#ifndef S_ISSOCK
#error "S_ISSOCK is no macro"
#endif

#include "spt.h"

CASE {
	.clause = "sys-stat",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/stat.h defines the macro S_ISSOCK()",
};

COMPILES
