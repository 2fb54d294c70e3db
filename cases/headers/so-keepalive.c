/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SO_KEEPALIVE
#error "SO_KEEPALIVE is no macro"
#endif
enum { constant = SO_KEEPALIVE };

#include "spt.h"

CASE {
	.clause = "sys-socket.SO",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SO_KEEPALIVE, a constant",
};

COMPILES
