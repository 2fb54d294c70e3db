/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

static struct cmsghdr object;
int *member = &object.cmsg_level;

#include "spt.h"

CASE {
	.clause = "sys-socket.cmsghdr",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "cmsg_level of struct cmsghdr has the type int",
};

COMPILES
