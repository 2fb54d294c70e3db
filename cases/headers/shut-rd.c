/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SHUT_RD
#error "SHUT_RD is no macro"
#endif
enum { constant = SHUT_RD };

#include "spt.h"

CASE {
	.clause = "sys-socket.SHUT",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SHUT_RD, a constant",
};

COMPILES
