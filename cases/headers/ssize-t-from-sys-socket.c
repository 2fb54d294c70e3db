/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

extern ssize_t declared;

#include "spt.h"

CASE {
	.clause = "sys-socket.size-types",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines ssize_t",
};

COMPILES
