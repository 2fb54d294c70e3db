/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

int (*function)(int, int) = listen;

#include "spt.h"

CASE {
	.clause = "sys-socket.prototypes",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares listen() with its types",
};

COMPILES
