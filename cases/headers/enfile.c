/* SPDX-License-Identifier: ISC */
#include <errno.h>

#if !defined ENFILE || ENFILE <= 0
#error "ENFILE is no macro with a positive value"
#endif
enum { constant = ENFILE };

#include "spt.h"

CASE {
	.clause = "errno-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "errno.h defines ENFILE, a positive constant that if can use",
};

COMPILES
