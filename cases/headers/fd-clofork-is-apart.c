/* SPDX-License-Identifier: ISC */
#include <fcntl.h>

char holds[(FD_CLOEXEC & FD_CLOFORK) == 0 && FD_CLOFORK != 0 ? 1 : -1];

#include "spt.h"

CASE {
	.clause = "fcntl-h.bits",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "FD_CLOEXEC and FD_CLOFORK share no bit",
};

COMPILES
