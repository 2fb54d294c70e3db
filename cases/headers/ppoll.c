/* SPDX-License-Identifier: ISC */
#include <signal.h>
#include <time.h>
#include <poll.h>

int (*function)(struct pollfd[], nfds_t, const struct timespec *,
    const sigset_t *) = ppoll;

#include "spt.h"

CASE {
	.clause = "poll-h.ppoll",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "poll.h declares ppoll() with its types",
};

COMPILES
