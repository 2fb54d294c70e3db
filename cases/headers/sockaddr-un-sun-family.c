/* SPDX-License-Identifier: ISC */
#include <sys/un.h>

static struct sockaddr_un object;
sa_family_t *member = &object.sun_family;

#include "spt.h"

CASE {
	.clause = "sys-un.sockaddr_un",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sun_family of struct sockaddr_un has the type sa_family_t",
};

COMPILES
