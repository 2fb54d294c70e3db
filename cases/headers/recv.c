/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

ssize_t (*function)(int, void *, size_t, int) = recv;

#include "spt.h"

CASE {
	.clause = "sys-socket.prototypes",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares recv() with its types",
};

COMPILES
