/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SO_LINGER
#error "SO_LINGER is no macro"
#endif
enum { constant = SO_LINGER };

#include "spt.h"

CASE {
	.clause = "sys-socket.SO",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SO_LINGER, a constant",
};

COMPILES
