/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef MSG_OOB
#error "MSG_OOB is no macro"
#endif
enum { constant = MSG_OOB };

#include "spt.h"

CASE {
	.clause = "sys-socket.MSG",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines MSG_OOB, a constant",
};

COMPILES
