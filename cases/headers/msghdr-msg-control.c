/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

static struct msghdr object;
void **member = &object.msg_control;

#include "spt.h"

CASE {
	.clause = "sys-socket.msghdr.pointers",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "msg_control of struct msghdr has the type pointer to void",
};

COMPILES
