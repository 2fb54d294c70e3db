/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

int (*function)(int, int, int, int[2]) = socketpair;

#include "spt.h"

CASE {
	.clause = "sys-socket.prototype",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares socketpair() with its types",
};

COMPILES
