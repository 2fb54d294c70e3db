/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SHUT_RDWR
#error "SHUT_RDWR is no macro"
#endif
enum { constant = SHUT_RDWR };

#include "spt.h"

CASE {
	.clause = "sys-socket.SHUT",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SHUT_RDWR, a constant",
};

COMPILES
