/* SPDX-License-Identifier: ISC */
#include <poll.h>

static struct pollfd object;
int *member = &object.fd;

#include "spt.h"

CASE {
	.clause = "poll-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "fd of struct pollfd has the type int",
};

COMPILES
