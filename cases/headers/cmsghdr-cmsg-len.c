/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

static struct cmsghdr object;
socklen_t *member = &object.cmsg_len;

#include "spt.h"

CASE {
	.clause = "sys-socket.cmsghdr",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "cmsg_len of struct cmsghdr has the type socklen_t",
};

COMPILES
