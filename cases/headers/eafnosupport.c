/* SPDX-License-Identifier: ISC */
#include <errno.h>

#if !defined EAFNOSUPPORT || EAFNOSUPPORT <= 0
#error "EAFNOSUPPORT is no macro with a positive value"
#endif
enum { constant = EAFNOSUPPORT };

#include "spt.h"

CASE {
	.clause = "errno-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "errno.h defines EAFNOSUPPORT, a positive constant that if can use",
};

COMPILES
