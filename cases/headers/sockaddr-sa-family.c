/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

static struct sockaddr object;
sa_family_t *member = &object.sa_family;

#include "spt.h"

CASE {
	.clause = "sys-socket.sockaddr.sa_family",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sa_family of struct sockaddr has the type sa_family_t",
};

COMPILES
