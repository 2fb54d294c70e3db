/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef MSG_CMSG_CLOEXEC
#error "MSG_CMSG_CLOEXEC is no macro"
#endif
enum { constant = MSG_CMSG_CLOEXEC };

#include "spt.h"

CASE {
	.clause = "sys-socket.MSG_CMSG",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines MSG_CMSG_CLOEXEC, a constant",
};

COMPILES
