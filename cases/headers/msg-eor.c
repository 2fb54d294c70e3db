/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef MSG_EOR
#error "MSG_EOR is no macro"
#endif
enum { constant = MSG_EOR };

#include "spt.h"

CASE {
	.clause = "sys-socket.MSG",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines MSG_EOR, a constant",
};

COMPILES
