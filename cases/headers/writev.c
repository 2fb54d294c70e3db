/* SPDX-License-Identifier: ISC */
#include <sys/uio.h>

ssize_t (*function)(int, const struct iovec *, int) = writev;

#include "spt.h"

CASE {
	.clause = "sys-uio",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/uio.h declares writev() with its types",
};

COMPILES
