/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef AF_INET
#error "AF_INET is no macro"
#endif
enum { constant = AF_INET };

#include "spt.h"

CASE {
	.clause = "sys-socket.AF",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines AF_INET, a constant",
};

COMPILES
