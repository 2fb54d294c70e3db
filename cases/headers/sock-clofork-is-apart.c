/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

char holds[(SOCK_CLOFORK & (SOCK_CLOEXEC | SOCK_NONBLOCK)) == 0 &&
    (SOCK_CLOFORK & SOCK_STREAM) == 0 &&
    (SOCK_CLOFORK & SOCK_DGRAM) == 0 &&
    (SOCK_CLOFORK & SOCK_SEQPACKET) == 0 ? 1 : -1];

#include "spt.h"

CASE {
	.clause = "sys-socket.SOCK.bits",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "SOCK_CLOFORK shares no bit with the other flags, and none with a type",
};

COMPILES
