/* SPDX-License-Identifier: ISC */
#include <poll.h>

static struct pollfd object;
short *member = &object.revents;

#include "spt.h"

CASE {
	.clause = "poll-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "revents of struct pollfd has the type short",
};

COMPILES
