/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

static struct linger object;
int *member = &object.l_onoff;

#include "spt.h"

CASE {
	.clause = "sys-socket.linger",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "l_onoff of struct linger has the type int",
};

COMPILES
