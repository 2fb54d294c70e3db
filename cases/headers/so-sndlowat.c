/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#ifndef SO_SNDLOWAT
#error "SO_SNDLOWAT is no macro"
#endif
enum { constant = SO_SNDLOWAT };

#include "spt.h"

CASE {
	.clause = "sys-socket.SO",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h defines SO_SNDLOWAT, a constant",
};

COMPILES
