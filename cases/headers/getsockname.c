/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

int (*function)(int, struct sockaddr *, socklen_t *) = getsockname;

#include "spt.h"

CASE {
	.clause = "sys-socket.prototypes",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares getsockname() with its types",
};

COMPILES
