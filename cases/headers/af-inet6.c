/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef AF_INET6
#error "AF_INET6 is no macro"
#endif
enum { constant = AF_INET6 };

#include "spt.h"

CASE {
	.clause = "sys-socket.AF",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines AF_INET6, a constant",
};

COMPILES
