/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SOCK_SEQPACKET
#error "SOCK_SEQPACKET is no macro"
#endif
enum { constant = SOCK_SEQPACKET };

#include "spt.h"

CASE {
	.clause = "sys-socket.SOCK",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SOCK_SEQPACKET, a constant",
};

COMPILES
