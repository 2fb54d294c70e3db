/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>
#include <unistd.h>

#if defined _POSIX_RAW_SOCKETS && _POSIX_RAW_SOCKETS > 0 && \
    !defined SOCK_RAW
#error "SOCK_RAW is no macro, and raw sockets are supported"
#endif

#include "spt.h"

CASE {
	.clause = "sys-socket.SOCK_RAW",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "where raw sockets are an option that is there, SOCK_RAW is defined",
};

COMPILES
