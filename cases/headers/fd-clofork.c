/* SPDX-License-Identifier: ISC */
#include <fcntl.h>

#ifndef FD_CLOFORK
#error "FD_CLOFORK is no macro"
#endif
enum { constant = FD_CLOFORK };

#include "spt.h"

CASE {
	.clause = "fcntl-h.clofork",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "fcntl.h defines FD_CLOFORK, a constant",
};

COMPILES
