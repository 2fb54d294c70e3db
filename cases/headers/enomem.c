/* SPDX-License-Identifier: ISC */
#include <errno.h>

#if !defined ENOMEM || ENOMEM <= 0
#error "ENOMEM is no macro with a positive value"
#endif
enum { constant = ENOMEM };

#include "spt.h"

CASE {
	.clause = "errno-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "errno.h defines ENOMEM, a positive constant that if can use",
};

COMPILES
