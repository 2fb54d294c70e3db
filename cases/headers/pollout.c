/* SPDX-License-Identifier: ISC */
#include <poll.h>

#ifndef POLLOUT
#error "POLLOUT is no macro"
#endif
enum { constant = POLLOUT };

#include "spt.h"

CASE {
	.clause = "poll-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "poll.h defines POLLOUT, a constant",
};

COMPILES
