/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SO_RCVTIMEO
#error "SO_RCVTIMEO is no macro"
#endif
enum { constant = SO_RCVTIMEO };

#include "spt.h"

CASE {
	.clause = "sys-socket.SO",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SO_RCVTIMEO, a constant",
};

COMPILES
