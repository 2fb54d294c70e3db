/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef CMSG_FIRSTHDR
#error "CMSG_FIRSTHDR is no macro"
#endif

#include "spt.h"

CASE {
	.clause = "sys-socket.CMSG",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines the macro CMSG_FIRSTHDR()",
};

COMPILES
