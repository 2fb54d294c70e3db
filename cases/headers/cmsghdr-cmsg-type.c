/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

static struct cmsghdr object;
int *member = &object.cmsg_type;

#include "spt.h"

CASE {
	.clause = "sys-socket.cmsghdr",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "cmsg_type of struct cmsghdr has the type int",
};

COMPILES
