/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SO_DONTROUTE
#error "SO_DONTROUTE is no macro"
#endif
enum { constant = SO_DONTROUTE };

#include "spt.h"

CASE {
	.clause = "sys-socket.SO",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SO_DONTROUTE, a constant",
};

COMPILES
