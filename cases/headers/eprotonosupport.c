/* SPDX-License-Identifier: ISC */
#include <errno.h>

#if !defined EPROTONOSUPPORT || EPROTONOSUPPORT <= 0
#error "EPROTONOSUPPORT is no macro with a positive value"
#endif
enum { constant = EPROTONOSUPPORT };

#include "spt.h"

CASE {
	.clause = "errno-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "errno.h defines EPROTONOSUPPORT, a positive constant that if can use",
};

COMPILES
