/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SO_RCVBUF
#error "SO_RCVBUF is no macro"
#endif
enum { constant = SO_RCVBUF };

#include "spt.h"

CASE {
	.clause = "sys-socket.SO",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SO_RCVBUF, a constant",
};

COMPILES
