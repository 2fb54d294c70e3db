/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef MSG_WAITALL
#error "MSG_WAITALL is no macro"
#endif
enum { constant = MSG_WAITALL };

#include "spt.h"

CASE {
	.clause = "sys-socket.MSG",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines MSG_WAITALL, a constant",
};

COMPILES
