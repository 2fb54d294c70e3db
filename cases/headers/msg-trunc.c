/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef MSG_TRUNC
#error "MSG_TRUNC is no macro"
#endif
enum { constant = MSG_TRUNC };

#include "spt.h"

CASE {
	.clause = "sys-socket.MSG",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines MSG_TRUNC, a constant",
};

COMPILES
