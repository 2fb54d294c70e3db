/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

int named(int value);

int named(int value)
{
	/* Two of one value would be an error here. */
	switch (value) {
	case AF_INET: case AF_UNIX: case AF_UNSPEC:
		return 1;
	default:
		return 0;
	}
}

#include "spt.h"

CASE {
	.clause = "sys-socket.AF",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "AF_INET, AF_UNIX and AF_UNSPEC have different values",
};

COMPILES
