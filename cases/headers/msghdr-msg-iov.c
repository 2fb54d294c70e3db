/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

static struct msghdr object;
struct iovec **member = &object.msg_iov;

#include "spt.h"

CASE {
	.clause = "sys-socket.msghdr.pointers",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "msg_iov of struct msghdr has the type pointer to struct iovec",
};

COMPILES
