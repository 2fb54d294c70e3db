/* SPDX-License-Identifier: ISC */
#include <errno.h>

int named(int value);

int named(int value)
{
	/* Two of one value would be an error here. */
	switch (value) {
	case EACCES: case EAFNOSUPPORT: case EMFILE: case ENFILE:
	case ENOBUFS: case ENOMEM: case EOPNOTSUPP: case EPROTONOSUPPORT:
	case EPROTOTYPE: case EADDRINUSE: case EAGAIN: case EBADF:
	case ECONNREFUSED: case ECONNRESET: case EDESTADDRREQ: case EINTR:
	case EINVAL: case EISCONN: case EMSGSIZE: case ENODEV: case ENOENT:
	case ENOPROTOOPT: case ENOTCONN: case ENOTDIR: case ENOTSOCK:
	case ENOTTY: case EPIPE: case ESPIPE:
		return 1;
	default:
		return 0;
	}
}

#include "spt.h"

CASE {
	.clause = "errno-h",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "the errors that this suite looks for have different values",
};

COMPILES
