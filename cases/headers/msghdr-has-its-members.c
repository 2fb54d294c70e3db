/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

void members(struct msghdr *m);

void members(struct msghdr *m)
{
	(void)m->msg_name;
	(void)m->msg_namelen;
	(void)m->msg_iov;
	(void)m->msg_iovlen;
	(void)m->msg_control;
	(void)m->msg_controllen;
	(void)m->msg_flags;
}

#include "spt.h"

CASE {
	.clause = "sys-socket.msghdr",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "struct msghdr has the seven members",
};

COMPILES
