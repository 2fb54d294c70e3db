/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SO_SNDTIMEO
#error "SO_SNDTIMEO is no macro"
#endif
enum { constant = SO_SNDTIMEO };

#include "spt.h"

CASE {
	.clause = "sys-socket.SO",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SO_SNDTIMEO, a constant",
};

COMPILES
