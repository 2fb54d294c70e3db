/* SPDX-License-Identifier: ISC */
#include <poll.h>

char holds[(nfds_t)-1 > 0 && ((nfds_t)1 << 1) == 2 ? 1 : -1];

#include "spt.h"

CASE {
	.clause = "poll-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "nfds_t is an unsigned integer type",
};

COMPILES
