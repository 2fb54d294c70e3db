/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef CMSG_LEN
#error "CMSG_LEN is no macro"
#endif

#include "spt.h"

CASE {
	.clause = "sys-socket.CMSG_LEN",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines the macro CMSG_LEN()",
};

COMPILES
