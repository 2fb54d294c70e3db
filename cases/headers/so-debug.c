/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SO_DEBUG
#error "SO_DEBUG is no macro"
#endif
enum { constant = SO_DEBUG };

#include "spt.h"

CASE {
	.clause = "sys-socket.SO",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SO_DEBUG, a constant",
};

COMPILES
