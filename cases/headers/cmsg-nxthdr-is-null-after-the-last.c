/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#include "spt.h"

CASE {
	.clause = "sys-socket.CMSG_NXTHDR",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "CMSG_NXTHDR() gives a null pointer after the last header",
};

static void test(int type)
{
	union {
		struct cmsghdr first;
		char bytes[256];
	} room;
	struct msghdr m;
	size_t size = (size_t)(CMSG_DATA(&room.first) -
	    (unsigned char *)&room) + sizeof(int);

	(void)type;
	memset(&room, 0, sizeof room);
	memset(&m, 0, sizeof m);
	room.first.cmsg_len = (socklen_t)size;
	m.msg_control = room.bytes;
	m.msg_controllen = (socklen_t)size;
	CHECK(CMSG_NXTHDR(&m, &room.first) == NULL);
}
