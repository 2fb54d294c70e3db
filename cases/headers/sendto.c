/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

ssize_t (*function)(int, const void *, size_t, int,
    const struct sockaddr *, socklen_t) = sendto;

#include "spt.h"

CASE {
	.clause = "sys-socket.prototypes",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares sendto() with its types",
};

COMPILES
