/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

int named(int value);

int named(int value)
{
	/* Two of one value would be an error here. */
	switch (value) {
	case SO_ACCEPTCONN: case SO_BROADCAST: case SO_DEBUG:
	case SO_DONTROUTE: case SO_ERROR: case SO_KEEPALIVE: case SO_LINGER:
	case SO_OOBINLINE: case SO_RCVBUF: case SO_RCVLOWAT: case SO_RCVTIMEO:
	case SO_REUSEADDR: case SO_SNDBUF: case SO_SNDLOWAT: case SO_SNDTIMEO:
	case SO_TYPE:
		return 1;
	default:
		return 0;
	}
}

#include "spt.h"

CASE {
	.clause = "sys-socket.SO",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "the options of POSIX.1-2001 have different values",
};

COMPILES
