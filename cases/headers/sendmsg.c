/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

ssize_t (*function)(int, const struct msghdr *, int) = sendmsg;

#include "spt.h"

CASE {
	.clause = "sys-socket.prototypes",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares sendmsg() with its types",
};

COMPILES
