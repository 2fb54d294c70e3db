/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

int named(int value);

int named(int value)
{
	/* Two of one value would be an error here. */
	switch (value) {
	case MSG_CTRUNC: case MSG_DONTROUTE: case MSG_EOR: case MSG_OOB:
	case MSG_PEEK: case MSG_TRUNC: case MSG_WAITALL: case MSG_NOSIGNAL:
	case MSG_CMSG_CLOEXEC: case MSG_CMSG_CLOFORK:
		return 1;
	default:
		return 0;
	}
}

#include "spt.h"

CASE {
	.clause = "sys-socket.MSG_CMSG",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "MSG_CMSG_CLOEXEC and MSG_CMSG_CLOFORK differ from all message flags",
};

COMPILES
