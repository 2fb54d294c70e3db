/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

static struct sockaddr_storage object;
sa_family_t *member = &object.ss_family;

#include "spt.h"

CASE {
	.clause = "sys-socket.sockaddr_storage.ss_family",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "ss_family of struct sockaddr_storage has the type sa_family_t",
};

COMPILES
