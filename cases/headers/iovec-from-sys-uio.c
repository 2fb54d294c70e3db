/* SPDX-License-Identifier: ISC */
#include <sys/uio.h>

static struct iovec object;
void **base = &object.iov_base;
size_t *length = &object.iov_len;

#include "spt.h"

CASE {
	.clause = "sys-uio",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/uio.h defines struct iovec",
};

COMPILES
