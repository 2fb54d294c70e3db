/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

static struct iovec object;
void **base = &object.iov_base;
size_t *length = &object.iov_len;

#include "spt.h"

CASE {
	.clause = "sys-socket.iovec",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h makes struct iovec available",
};

COMPILES
