/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

ssize_t (*function)(int, const void *, size_t, int) = send;

#include "spt.h"

CASE {
	.clause = "sys-socket.prototypes",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares send() with its types",
};

COMPILES
