/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

int (*function)(int, int, int) = socket;

#include "spt.h"

CASE {
	.clause = "sys-socket.prototypes",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares socket() with its types",
};

COMPILES
