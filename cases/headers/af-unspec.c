/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef AF_UNSPEC
#error "AF_UNSPEC is no macro"
#endif
enum { constant = AF_UNSPEC };

#include "spt.h"

CASE {
	.clause = "sys-socket.AF",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines AF_UNSPEC, a constant",
};

COMPILES
