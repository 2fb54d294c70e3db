/* SPDX-License-Identifier: ISC */
#include <sys/stat.h>

#ifndef S_ISFIFO
#error "S_ISFIFO is no macro"
#endif

#include "spt.h"

CASE {
	.clause = "sys-stat",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/stat.h defines the macro S_ISFIFO()",
};

COMPILES
