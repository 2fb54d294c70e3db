/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

int named(int value);

int named(int value)
{
	/* Two of one value would be an error here. */
	switch (value) {
	case MSG_CTRUNC: case MSG_DONTROUTE: case MSG_EOR: case MSG_OOB:
	case MSG_PEEK: case MSG_TRUNC: case MSG_WAITALL: case MSG_NOSIGNAL:
		return 1;
	default:
		return 0;
	}
}

#include "spt.h"

CASE {
	.clause = "sys-socket.MSG_NOSIGNAL",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "MSG_NOSIGNAL differs from the other message flags",
};

COMPILES
