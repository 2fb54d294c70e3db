/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SO_OOBINLINE
#error "SO_OOBINLINE is no macro"
#endif
enum { constant = SO_OOBINLINE };

#include "spt.h"

CASE {
	.clause = "sys-socket.SO",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SO_OOBINLINE, a constant",
};

COMPILES
