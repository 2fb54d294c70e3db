/* SPDX-License-Identifier: ISC */
#include <errno.h>

#if !defined EPROTOTYPE || EPROTOTYPE <= 0
#error "EPROTOTYPE is no macro with a positive value"
#endif
enum { constant = EPROTOTYPE };

#include "spt.h"

CASE {
	.clause = "errno-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "errno.h defines EPROTOTYPE, a positive constant that if can use",
};

COMPILES
