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
	int sv[2], listening;
	struct sockaddr_un name;
	socklen_t size = spt_path("listening", &name);

	spt_pair(type, sv);
	spt_scratch();
	listening = spt_socket(type);
	NEED(bind(listening, (struct sockaddr *)&name, size));
	NEED(listen(listening, 1));
	CHECK_ERR(connect(sv[0], (struct sockaddr *)&name, size), EISCONN);
}
