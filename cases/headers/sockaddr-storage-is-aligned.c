/* SPDX-License-Identifier: ISC */
#include <stddef.h>
#include <sys/socket.h>
#include <sys/un.h>

struct of_storage { char first; struct sockaddr_storage next; };
struct of_un { char first; struct sockaddr_un next; };
char holds[offsetof(struct of_storage, next) >=
    offsetof(struct of_un, next) ? 1 : -1];

#include "spt.h"

CASE {
	.clause = "sys-socket.sockaddr_storage.alignment",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "struct sockaddr_storage is aligned for a struct sockaddr_un",
};

COMPILES
