/* SPDX-License-Identifier: ISC */
#include <sys/uio.h>

ssize_t (*function)(int, const struct iovec *, int) = readv;

#include "spt.h"

CASE {
	.clause = "sys-uio",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/uio.h declares readv() with its types",
};

COMPILES
