/* SPDX-License-Identifier: ISC */
#include <sys/uio.h>

extern ssize_t declared;

#include "spt.h"

CASE {
	.clause = "sys-uio",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/uio.h defines ssize_t",
};

COMPILES
