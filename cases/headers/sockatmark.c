/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

int (*function)(int) = sockatmark;

#include "spt.h"

CASE {
	.clause = "sys-socket.prototypes",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares sockatmark() with its types",
};

COMPILES
