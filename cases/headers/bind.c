/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

int (*function)(int, const struct sockaddr *, socklen_t) = bind;

#include "spt.h"

CASE {
	.clause = "sys-socket.prototypes",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares bind() with its types",
};

COMPILES
