/* SPDX-License-Identifier: ISC */
#include <sys/socket.h>

#include "spt.h"

CASE {
	.clause = "sys-socket.CMSG_LEN",
	.level  = SHALL,
	.types  = ONCE,
	.says   = "CMSG_LEN() counts from the header to the end of the data",
};

static void test(int type)
{
	struct cmsghdr header;

	(void)type;
	CHECK_EQ((long)CMSG_LEN(5), CMSG_DATA(&header) + 5 -
	    (unsigned char *)&header);
}
