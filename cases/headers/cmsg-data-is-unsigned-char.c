/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

unsigned char *data(struct cmsghdr *header);

unsigned char *data(struct cmsghdr *header)
{
	return CMSG_DATA(header);
}

#include "spt.h"

CASE {
	.clause = "sys-socket.CMSG_DATA",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "CMSG_DATA() gives a pointer to unsigned char",
};

COMPILES
