/* SPDX-License-Identifier: ISC */
/* names.c -- the names of numbers, for people */
#include "internal.h"

#include <stdio.h>

#define NAME(x) { x, #x }

/* Of two names for one number, the one that socketpair() uses comes first. */
static const struct name { int value; const char *name; } errors[] = {
	NAME(E2BIG), NAME(EACCES), NAME(EADDRINUSE), NAME(EADDRNOTAVAIL),
	NAME(EAFNOSUPPORT), NAME(EAGAIN), NAME(EALREADY), NAME(EBADF),
	NAME(EBUSY), NAME(ECHILD), NAME(ECONNABORTED), NAME(ECONNREFUSED),
	NAME(ECONNRESET), NAME(EDESTADDRREQ), NAME(EDOM), NAME(EEXIST),
	NAME(EFAULT), NAME(EINPROGRESS), NAME(EINTR), NAME(EINVAL), NAME(EIO),
	NAME(EISCONN), NAME(EMFILE), NAME(EMSGSIZE), NAME(ENETDOWN),
	NAME(ENETUNREACH), NAME(ENFILE), NAME(ENOBUFS), NAME(ENODEV),
	NAME(ENOENT), NAME(ENOEXEC), NAME(ENOMEM), NAME(ENOPROTOOPT),
	NAME(ENOSPC), NAME(ENOSYS), NAME(ENOTCONN), NAME(ENOTDIR),
	NAME(ENOTSOCK), NAME(EOPNOTSUPP), NAME(ENOTSUP), NAME(ENOTTY),
	NAME(ENXIO), NAME(EOVERFLOW), NAME(EPERM), NAME(EPIPE),
	NAME(EPROTO), NAME(EPROTONOSUPPORT), NAME(EPROTOTYPE), NAME(ERANGE),
	NAME(ESPIPE), NAME(ESRCH), NAME(ETIMEDOUT), NAME(EWOULDBLOCK),
	NAME(EXDEV),
#if SPT_HAVE_ESOCKTNOSUPPORT
	NAME(ESOCKTNOSUPPORT),
#endif
#ifdef EPFNOSUPPORT
	NAME(EPFNOSUPPORT),
#endif
#ifdef ENOSR
	NAME(ENOSR),
#endif
};

static const struct name types[] = {
	NAME(SOCK_STREAM), NAME(SOCK_DGRAM), NAME(SOCK_SEQPACKET),
#ifdef SOCK_RAW
	NAME(SOCK_RAW),
#endif
};

static const char *find(const struct name *table, size_t n, int value)
{
	static SPT_THREAD_LOCAL char number[16];

	for (size_t i = 0; i < n; i++)
		if (table[i].value == value)
			return table[i].name;
	snprintf(number, sizeof number, "%d", value);
	return number;
}

const char *spt_errname(int err)
{
	return find(errors, sizeof errors / sizeof errors[0], err);
}

const char *spt_typename(int type)
{
	return find(types, sizeof types / sizeof types[0], type);
}
