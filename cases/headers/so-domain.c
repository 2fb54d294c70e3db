/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SO_DOMAIN
#error "SO_DOMAIN is no macro"
#endif
enum { constant = SO_DOMAIN };

#include "spt.h"

CASE {
	.clause = "sys-socket.SO-2024",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SO_DOMAIN, a constant",
};

COMPILES
