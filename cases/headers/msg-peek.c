/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef MSG_PEEK
#error "MSG_PEEK is no macro"
#endif
enum { constant = MSG_PEEK };

#include "spt.h"

CASE {
	.clause = "sys-socket.MSG",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines MSG_PEEK, a constant",
};

COMPILES
