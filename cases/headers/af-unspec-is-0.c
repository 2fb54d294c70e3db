/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

char holds[AF_UNSPEC == 0 ? 1 : -1];

#include "spt.h"

CASE {
	.clause = "sys-socket.AF_UNSPEC",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "AF_UNSPEC has the value 0",
};

COMPILES
