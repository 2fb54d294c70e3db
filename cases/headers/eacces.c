/* SPDX-License-Identifier: ISC */
#include <errno.h>

#if !defined EACCES || EACCES <= 0
#error "EACCES is no macro with a positive value"
#endif
enum { constant = EACCES };

#include "spt.h"

CASE {
	.clause = "errno-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "errno.h defines EACCES, a positive constant that if can use",
};

COMPILES
