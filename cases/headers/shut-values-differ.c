/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

int named(int value);

int named(int value)
{
	/* Two of one value would be an error here. */
	switch (value) {
	case SHUT_RD: case SHUT_WR: case SHUT_RDWR:
		return 1;
	default:
		return 0;
	}
}

#include "spt.h"

CASE {
	.clause = "sys-socket.SHUT",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "the three ways of shutdown() have different values",
};

COMPILES
