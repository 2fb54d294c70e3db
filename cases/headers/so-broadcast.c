/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SO_BROADCAST
#error "SO_BROADCAST is no macro"
#endif
enum { constant = SO_BROADCAST };

#include "spt.h"

CASE {
	.clause = "sys-socket.SO",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SO_BROADCAST, a constant",
};

COMPILES
