/* SPDX-License-Identifier: ISC */
#include <fcntl.h>

#ifndef FD_CLOEXEC
#error "FD_CLOEXEC is no macro"
#endif
enum { constant = FD_CLOEXEC };

#include "spt.h"

CASE {
	.clause = "fcntl-h.cloexec",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "fcntl.h defines FD_CLOEXEC, a constant",
};

COMPILES
