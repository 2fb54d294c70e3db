/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#include "spt.h"

CASE {
	.clause = "sys-socket.CMSG_FIRSTHDR",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "CMSG_FIRSTHDR() gives the first header of the ancillary data",
};

static void test(int type)
{
	union {
		struct cmsghdr first;
		char bytes[256];
	} room;
	struct msghdr m;

	(void)type;
	memset(&room, 0, sizeof room);
	memset(&m, 0, sizeof m);
	m.msg_control = room.bytes;
	m.msg_controllen = sizeof room;
	CHECK(CMSG_FIRSTHDR(&m) == &room.first);
}
