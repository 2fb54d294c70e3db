/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

int named(int value);

int named(int value)
{
	/* Two of one value would be an error here. */
	switch (value) {
	case SOCK_STREAM: case SOCK_DGRAM: case SOCK_SEQPACKET:
		return 1;
	default:
		return 0;
	}
}

#include "spt.h"

CASE {
	.clause = "sys-socket.SOCK",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "the three socket types have different values",
};

COMPILES
