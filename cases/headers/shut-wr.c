/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SHUT_WR
#error "SHUT_WR is no macro"
#endif
enum { constant = SHUT_WR };

#include "spt.h"

CASE {
	.clause = "sys-socket.SHUT",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SHUT_WR, a constant",
};

COMPILES
