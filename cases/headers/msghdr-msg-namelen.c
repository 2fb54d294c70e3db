/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

static struct msghdr object;
socklen_t *member = &object.msg_namelen;

#include "spt.h"

CASE {
	.clause = "sys-socket.msghdr.lengths",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "msg_namelen of struct msghdr has the type socklen_t",
};

COMPILES
