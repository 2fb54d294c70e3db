/* SPDX-License-Identifier: ISC */
#include <fcntl.h>

#ifndef O_CLOFORK
#error "O_CLOFORK is no macro"
#endif
enum { constant = O_CLOFORK };

#include "spt.h"

CASE {
	.clause = "fcntl-h.clofork",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "fcntl.h defines O_CLOFORK, a constant",
};

COMPILES
