/* SPDX-License-Identifier: ISC */
#include <poll.h>

#ifndef POLLRDBAND
#error "POLLRDBAND is no macro"
#endif
enum { constant = POLLRDBAND };

#include "spt.h"

CASE {
	.clause = "poll-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "poll.h defines POLLRDBAND, a constant",
};

COMPILES
