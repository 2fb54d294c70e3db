/* SPDX-License-Identifier: ISC */
#include <sys/uio.h>

extern size_t declared;

#include "spt.h"

CASE {
	.clause = "sys-uio",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/uio.h defines size_t",
};

COMPILES
