/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

/* Each is a name of some system, and none of them one of POSIX. */
int bindat, connectat, getpeereid, isfdtype, recvmmsg, sendfile, sendmmsg,
    setfib, socketpair2;
struct ucred { int mine; };

#include "spt.h"

CASE {
	.clause = "sys-socket.namespace",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "sys/socket.h leaves programs the names that are theirs",
};

COMPILES
