/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef MSG_CTRUNC
#error "MSG_CTRUNC is no macro"
#endif
enum { constant = MSG_CTRUNC };

#include "spt.h"

CASE {
	.clause = "sys-socket.MSG",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines MSG_CTRUNC, a constant",
};

COMPILES
