/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

ssize_t (*function)(int, struct msghdr *, int) = recvmsg;

#include "spt.h"

CASE {
	.clause = "sys-socket.prototypes",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares recvmsg() with its types",
};

COMPILES
