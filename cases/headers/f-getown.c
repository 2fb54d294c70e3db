/* SPDX-License-Identifier: ISC */
#include <fcntl.h>

#ifndef F_GETOWN
#error "F_GETOWN is no macro"
#endif
enum { constant = F_GETOWN };

#include "spt.h"

CASE {
	.clause = "fcntl-h.owner",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "fcntl.h defines F_GETOWN, a constant",
};

COMPILES
