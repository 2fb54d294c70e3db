/* SPDX-License-Identifier: ISC */
#include <errno.h>

#if !defined EOPNOTSUPP || EOPNOTSUPP <= 0
#error "EOPNOTSUPP is no macro with a positive value"
#endif
enum { constant = EOPNOTSUPP };

#include "spt.h"

CASE {
	.clause = "errno-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "errno.h defines EOPNOTSUPP, a positive constant that if can use",
};

COMPILES
