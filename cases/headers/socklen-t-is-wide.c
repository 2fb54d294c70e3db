/* SPDX-License-Identifier: ISC */
#include <limits.h>
#include <sys/socket.h>

char holds[sizeof(socklen_t) * CHAR_BIT >=
    32 &&
    ((socklen_t)1 << 1) == 2 ? 1 : -1];

#include "spt.h"

CASE {
	.clause = "sys-socket.socklen_t",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "socklen_t is an integer type of at least 32 bits",
};

COMPILES
