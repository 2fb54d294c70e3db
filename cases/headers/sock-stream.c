/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SOCK_STREAM
#error "SOCK_STREAM is no macro"
#endif
enum { constant = SOCK_STREAM };

#include "spt.h"

CASE {
	.clause = "sys-socket.SOCK",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SOCK_STREAM, a constant",
};

COMPILES
