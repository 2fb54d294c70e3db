/* SPDX-License-Identifier: ISC */
#include <poll.h>

int (*function)(struct pollfd[], nfds_t, int) = poll;

#include "spt.h"

CASE {
	.clause = "poll-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "poll.h declares poll() with its types",
};

COMPILES
