/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

char holds[(SOCK_CLOEXEC & SOCK_NONBLOCK) == 0 &&
    ((SOCK_CLOEXEC | SOCK_NONBLOCK) & SOCK_STREAM) == 0 &&
    ((SOCK_CLOEXEC | SOCK_NONBLOCK) & SOCK_DGRAM) == 0 &&
    ((SOCK_CLOEXEC | SOCK_NONBLOCK) & SOCK_SEQPACKET) == 0 ? 1 : -1];

#include "spt.h"

CASE {
	.clause = "sys-socket.SOCK.bits",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "SOCK_CLOEXEC and SOCK_NONBLOCK share no bit, and none with a type",
};

COMPILES
