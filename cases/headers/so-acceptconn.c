/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SO_ACCEPTCONN
#error "SO_ACCEPTCONN is no macro"
#endif
enum { constant = SO_ACCEPTCONN };

#include "spt.h"

CASE {
	.clause = "sys-socket.SO",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SO_ACCEPTCONN, a constant",
};

COMPILES
