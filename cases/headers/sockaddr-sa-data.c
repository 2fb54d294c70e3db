/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

static struct sockaddr object;
char (*member)[sizeof object.sa_data] = &object.sa_data;

#include "spt.h"

CASE {
	.clause = "sys-socket.sockaddr.sa_data",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sa_data of struct sockaddr is an array of char",
};

COMPILES
