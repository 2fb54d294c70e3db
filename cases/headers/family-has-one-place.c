/* SPDX-License-Identifier: ISC */
#include <stddef.h>
#include <sys/socket.h>
#include <sys/un.h>

char holds[offsetof(struct sockaddr, sa_family) ==
    offsetof(struct sockaddr_storage, ss_family) &&
    offsetof(struct sockaddr, sa_family) ==
    offsetof(struct sockaddr_un, sun_family) ? 1 : -1];

#include "spt.h"

CASE {
	.clause = "sys-socket.family-place",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "the family is at one place in each of the three structures",
};

COMPILES
