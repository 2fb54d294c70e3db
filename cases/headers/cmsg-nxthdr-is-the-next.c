/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#include "spt.h"

CASE {
	.clause = "sys-socket.CMSG_NXTHDR",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "CMSG_NXTHDR() gives the header that follows",
};

static void test(int type)
{
	union {
		struct cmsghdr first;
		char bytes[256];
	} room;
	struct msghdr m;
	char *next = room.bytes + CMSG_SPACE(sizeof(int));
	struct cmsghdr second;

	(void)type;
	memset(&room, 0, sizeof room);
	memset(&m, 0, sizeof m);
	memset(&second, 0, sizeof second);
	room.first.cmsg_len = CMSG_LEN(sizeof(int));
	second.cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(next, &second, sizeof second);
	m.msg_control = room.bytes;
	m.msg_controllen = 2 * CMSG_SPACE(sizeof(int));
	CHECK((char *)CMSG_NXTHDR(&m, &room.first) == next);
}
