/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

static struct msghdr object;
int *member = &object.msg_iovlen;

#include "spt.h"

CASE {
	.clause = "sys-socket.msghdr.msg_iovlen",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "msg_iovlen of struct msghdr has the type int",
};

COMPILES
