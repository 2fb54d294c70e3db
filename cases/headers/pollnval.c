/* SPDX-License-Identifier: ISC */
#include <poll.h>

#ifndef POLLNVAL
#error "POLLNVAL is no macro"
#endif
enum { constant = POLLNVAL };

#include "spt.h"

CASE {
	.clause = "poll-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "poll.h defines POLLNVAL, a constant",
};

COMPILES
