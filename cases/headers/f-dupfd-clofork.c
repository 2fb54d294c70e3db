/* SPDX-License-Identifier: ISC */
#include <fcntl.h>

#ifndef F_DUPFD_CLOFORK
#error "F_DUPFD_CLOFORK is no macro"
#endif
enum { constant = F_DUPFD_CLOFORK };

#include "spt.h"

CASE {
	.clause = "fcntl-h.clofork",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "fcntl.h defines F_DUPFD_CLOFORK, a constant",
};

COMPILES
