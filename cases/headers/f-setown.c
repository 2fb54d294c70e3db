/* SPDX-License-Identifier: ISC */
#include <fcntl.h>

#ifndef F_SETOWN
#error "F_SETOWN is no macro"
#endif
enum { constant = F_SETOWN };

#include "spt.h"

CASE {
	.clause = "fcntl-h.owner",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "fcntl.h defines F_SETOWN, a constant",
};

COMPILES
