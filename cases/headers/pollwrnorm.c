/* SPDX-License-Identifier: ISC */
#include <poll.h>

#ifndef POLLWRNORM
#error "POLLWRNORM is no macro"
#endif
enum { constant = POLLWRNORM };

#include "spt.h"

CASE {
	.clause = "poll-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "poll.h defines POLLWRNORM, a constant",
};

COMPILES
