/* SPDX-License-Identifier: ISC */
#include <errno.h>

#if !defined ENOBUFS || ENOBUFS <= 0
#error "ENOBUFS is no macro with a positive value"
#endif
enum { constant = ENOBUFS };

#include "spt.h"

CASE {
	.clause = "errno-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "errno.h defines ENOBUFS, a positive constant that if can use",
};

COMPILES
