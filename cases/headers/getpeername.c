/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

int (*function)(int, struct sockaddr *, socklen_t *) = getpeername;

#include "spt.h"

CASE {
	.clause = "sys-socket.prototypes",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares getpeername() with its types",
};

COMPILES
