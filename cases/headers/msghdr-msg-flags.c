/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

static struct msghdr object;
int *member = &object.msg_flags;

#include "spt.h"

CASE {
	.clause = "sys-socket.msghdr.msg_flags",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "msg_flags of struct msghdr has the type int",
};

COMPILES
