/* SPDX-License-Identifier: ISC */
#include <errno.h>

#if !defined ESOCKTNOSUPPORT || ESOCKTNOSUPPORT <= 0
#error "ESOCKTNOSUPPORT is no macro with a positive value"
#endif
enum { constant = ESOCKTNOSUPPORT };

#include "spt.h"

CASE {
	.clause = "errno-h.ESOCKTNOSUPPORT",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "errno.h defines ESOCKTNOSUPPORT, a positive constant that if can use",
};

COMPILES
