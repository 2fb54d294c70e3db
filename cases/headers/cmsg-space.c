/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef CMSG_SPACE
#error "CMSG_SPACE is no macro"
#endif

#include "spt.h"

CASE {
	.clause = "sys-socket.CMSG_SPACE",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines the macro CMSG_SPACE()",
};

COMPILES
