/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SOMAXCONN
#error "SOMAXCONN is no macro"
#endif
enum { constant = SOMAXCONN };

#include "spt.h"

CASE {
	.clause = "sys-socket.SOMAXCONN",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SOMAXCONN, a constant",
};

COMPILES
