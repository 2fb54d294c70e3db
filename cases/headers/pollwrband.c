/* SPDX-License-Identifier: ISC */
#include <poll.h>

#ifndef POLLWRBAND
#error "POLLWRBAND is no macro"
#endif
enum { constant = POLLWRBAND };

#include "spt.h"

CASE {
	.clause = "poll-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "poll.h defines POLLWRBAND, a constant",
};

COMPILES
