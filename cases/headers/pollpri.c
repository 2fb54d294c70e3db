/* SPDX-License-Identifier: ISC */
#include <poll.h>

#ifndef POLLPRI
#error "POLLPRI is no macro"
#endif
enum { constant = POLLPRI };

#include "spt.h"

CASE {
	.clause = "poll-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "poll.h defines POLLPRI, a constant",
};

COMPILES
