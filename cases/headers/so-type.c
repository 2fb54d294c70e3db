/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SO_TYPE
#error "SO_TYPE is no macro"
#endif
enum { constant = SO_TYPE };

#include "spt.h"

CASE {
	.clause = "sys-socket.SO",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SO_TYPE, a constant",
};

COMPILES
