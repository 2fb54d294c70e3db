/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SOL_SOCKET
#error "SOL_SOCKET is no macro"
#endif
enum { constant = SOL_SOCKET };

#include "spt.h"

CASE {
	.clause = "sys-socket.SOL_SOCKET",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SOL_SOCKET, a constant",
};

COMPILES
