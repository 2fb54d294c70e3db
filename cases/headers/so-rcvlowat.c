/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SO_RCVLOWAT
#error "SO_RCVLOWAT is no macro"
#endif
enum { constant = SO_RCVLOWAT };

#include "spt.h"

CASE {
	.clause = "sys-socket.SO",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SO_RCVLOWAT, a constant",
};

COMPILES
