/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

static struct msghdr object;
void **member = &object.msg_name;

#include "spt.h"

CASE {
	.clause = "sys-socket.msghdr.pointers",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "msg_name of struct msghdr has the type pointer to void",
};

COMPILES
