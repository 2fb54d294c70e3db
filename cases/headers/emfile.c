/* SPDX-License-Identifier: ISC */
#include <errno.h>

#if !defined EMFILE || EMFILE <= 0
#error "EMFILE is no macro with a positive value"
#endif
enum { constant = EMFILE };

#include "spt.h"

CASE {
	.clause = "errno-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "errno.h defines EMFILE, a positive constant that if can use",
};

COMPILES
