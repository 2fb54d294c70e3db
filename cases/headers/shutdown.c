/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

int (*function)(int, int) = shutdown;

#include "spt.h"

CASE {
	.clause = "sys-socket.prototypes",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares shutdown() with its types",
};

COMPILES
