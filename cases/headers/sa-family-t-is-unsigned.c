/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

char holds[(sa_family_t)-1 > 0 && ((sa_family_t)1 << 1) == 2 ? 1 : -1];

#include "spt.h"

CASE {
	.clause = "sys-socket.sa_family_t",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sa_family_t is an unsigned integer type",
};

COMPILES
