/* SPDX-License-Identifier: ISC */
#include <poll.h>

#ifndef POLLRDNORM
#error "POLLRDNORM is no macro"
#endif
enum { constant = POLLRDNORM };

#include "spt.h"

CASE {
	.clause = "poll-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "poll.h defines POLLRDNORM, a constant",
};

COMPILES
