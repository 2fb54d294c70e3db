/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

int (*function)(int, const struct sockaddr *, socklen_t) = connect;

#include "spt.h"

CASE {
	.clause = "sys-socket.prototypes",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares connect() with its types",
};

COMPILES
