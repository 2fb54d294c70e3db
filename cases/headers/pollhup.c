/* SPDX-License-Identifier: ISC */
#include <poll.h>

#ifndef POLLHUP
#error "POLLHUP is no macro"
#endif
enum { constant = POLLHUP };

#include "spt.h"

CASE {
	.clause = "poll-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "poll.h defines POLLHUP, a constant",
};

COMPILES
