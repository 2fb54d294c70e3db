/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SO_PROTOCOL
#error "SO_PROTOCOL is no macro"
#endif
enum { constant = SO_PROTOCOL };

#include "spt.h"

CASE {
	.clause = "sys-socket.SO-2024",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SO_PROTOCOL, a constant",
};

COMPILES
