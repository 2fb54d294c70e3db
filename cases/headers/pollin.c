/* SPDX-License-Identifier: ISC */
#include <poll.h>

#ifndef POLLIN
#error "POLLIN is no macro"
#endif
enum { constant = POLLIN };

#include "spt.h"

CASE {
	.clause = "poll-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "poll.h defines POLLIN, a constant",
};

COMPILES
