/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SO_ERROR
#error "SO_ERROR is no macro"
#endif
enum { constant = SO_ERROR };

#include "spt.h"

CASE {
	.clause = "sys-socket.SO",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SO_ERROR, a constant",
};

COMPILES
