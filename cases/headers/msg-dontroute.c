/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef MSG_DONTROUTE
#error "MSG_DONTROUTE is no macro"
#endif
enum { constant = MSG_DONTROUTE };

#include "spt.h"

CASE {
	.clause = "sys-socket.MSG",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines MSG_DONTROUTE, a constant",
};

COMPILES
