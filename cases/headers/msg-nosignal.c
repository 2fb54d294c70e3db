/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef MSG_NOSIGNAL
#error "MSG_NOSIGNAL is no macro"
#endif
enum { constant = MSG_NOSIGNAL };

#include "spt.h"

CASE {
	.clause = "sys-socket.MSG_NOSIGNAL",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines MSG_NOSIGNAL, a constant",
};

COMPILES
