/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

int (*function)(int, struct sockaddr *, socklen_t *, int) = accept4;

#include "spt.h"

CASE {
	.clause = "sys-socket.accept4",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares accept4() with its types",
};

COMPILES
