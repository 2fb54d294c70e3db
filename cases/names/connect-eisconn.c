/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "connect.EISCONN",
	.level  = SHALL,
	.types  = STREAM | SEQPACKET,
	.says   = "an end cannot be connected to another socket: EISCONN",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size;

	spt_pair(type, sv);
	spt_scratch();
	size = spt_listener(type, "listening", &name);
	CHECK_ERR(connect(sv[0], (struct sockaddr *)&name, size), EISCONN);
}
