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
	case SO_TYPE: case SO_DOMAIN: case SO_PROTOCOL:
		return 1;
	default:
		return 0;
	}
}

#include "spt.h"

CASE {
	.clause = "sys-socket.SO-2024",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "SO_DOMAIN and SO_PROTOCOL differ from each other and from all options",
};

COMPILES
