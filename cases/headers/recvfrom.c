/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

ssize_t (*function)(int, void *, size_t, int, struct sockaddr *,
    socklen_t *) = recvfrom;

#include "spt.h"

CASE {
	.clause = "sys-socket.prototypes",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h declares recvfrom() with its types",
};

COMPILES
