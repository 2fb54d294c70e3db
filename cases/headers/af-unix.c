/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef AF_UNIX
#error "AF_UNIX is no macro"
#endif
enum { constant = AF_UNIX };

#include "spt.h"

CASE {
	.clause = "sys-socket.AF",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines AF_UNIX, a constant",
};

COMPILES
