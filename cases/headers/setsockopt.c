/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

int (*function)(int, int, int, const void *, socklen_t) = setsockopt;

#include "spt.h"

CASE {
	.clause = "sys-socket.prototypes",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares setsockopt() with its types",
};

COMPILES
