/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

char room[CMSG_SPACE(sizeof(int))];

#include "spt.h"

CASE {
	.clause = "sys-socket.CMSG_SPACE",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "CMSG_SPACE() of a constant is a constant",
};

COMPILES
