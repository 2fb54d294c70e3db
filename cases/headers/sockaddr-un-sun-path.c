/* SPDX-License-Identifier: ISC */
#include <sys/un.h>

static struct sockaddr_un object;
char (*member)[sizeof object.sun_path] = &object.sun_path;

#include "spt.h"

CASE {
	.clause = "sys-un.sockaddr_un",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sun_path of struct sockaddr_un is an array of char",
};

COMPILES
