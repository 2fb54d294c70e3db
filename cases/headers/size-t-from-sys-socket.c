/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

extern size_t declared;

#include "spt.h"

CASE {
	.clause = "sys-socket.size-types",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines size_t",
};

COMPILES
