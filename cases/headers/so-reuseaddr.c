/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SO_REUSEADDR
#error "SO_REUSEADDR is no macro"
#endif
enum { constant = SO_REUSEADDR };

#include "spt.h"

CASE {
	.clause = "sys-socket.SO",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SO_REUSEADDR, a constant",
};

COMPILES
