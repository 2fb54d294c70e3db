/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>
#include <sys/un.h>

char holds[sizeof(struct sockaddr_storage) >=
    sizeof(struct sockaddr_un) ? 1 : -1];

#include "spt.h"

CASE {
	.clause = "sys-socket.sockaddr_storage.size",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "struct sockaddr_storage is large enough for a struct sockaddr_un",
};

COMPILES
