/* SPDX-License-Identifier: ISC */
/* sets.c -- sets of select(): what the system's macros do with signs is their
 * own affair, and no warning of ours */
#include "internal.h"

#include <sys/select.h>

#pragma GCC diagnostic ignored "-Wsign-conversion"

void spt_set_of(fd_set *set, int fd, int other)
{
	FD_ZERO(set);
	FD_SET(fd, set);
	if (other >= 0)
		FD_SET(other, set);
}

int spt_in_set(const fd_set *set, int fd)
{
	return FD_ISSET(fd, (fd_set *)set) != 0;
}
