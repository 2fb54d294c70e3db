/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "sockaddr.sa_len",
	.level  = EXTENSION,
	.types  = STREAM | DGRAM | SEQPACKET,
	.says   = "where addresses have their length in them, it is the one returned",
	.needs  = "sa_len",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size = sizeof name;

	spt_pair(type, sv);
	spt_scratch();
	spt_bind(sv[0], "end");
	CHECK_RET(getsockname(sv[0], (struct sockaddr *)&name, &size), 0);
	CHECK_EQ(SPT_LEN_OF((struct sockaddr *)&name), size);
}
