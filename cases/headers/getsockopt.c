/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

int (*function)(int, int, int, void *, socklen_t *) = getsockopt;

#include "spt.h"

CASE {
	.clause = "sys-socket.prototypes",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares getsockopt() with its types",
};

COMPILES
