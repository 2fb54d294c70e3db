/* SPDX-License-Identifier: ISC */
#include <poll.h>

#ifndef POLLERR
#error "POLLERR is no macro"
#endif
enum { constant = POLLERR };

#include "spt.h"

CASE {
	.clause = "poll-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "poll.h defines POLLERR, a constant",
};

COMPILES
