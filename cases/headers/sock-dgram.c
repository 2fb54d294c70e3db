/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SOCK_DGRAM
#error "SOCK_DGRAM is no macro"
#endif
enum { constant = SOCK_DGRAM };

#include "spt.h"

CASE {
	.clause = "sys-socket.SOCK",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SOCK_DGRAM, a constant",
};

COMPILES
