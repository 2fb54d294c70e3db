/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SO_SNDBUF
#error "SO_SNDBUF is no macro"
#endif
enum { constant = SO_SNDBUF };

#include "spt.h"

CASE {
	.clause = "sys-socket.SO",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SO_SNDBUF, a constant",
};

COMPILES
