/* SPDX-License-Identifier: ISC */
#include "spt.h"

CASE {
	.clause = "connect.after-close",
	.level  = MAY,
	.types  = STREAM | SEQPACKET,
	.says   = "what connect() says on an end whose peer was closed",
};

static void test(int type)
{
	int sv[2];
	struct sockaddr_un name;
	socklen_t size;

	spt_pair(type, sv);
	spt_scratch();
	size = spt_listener(type, "listening", &name);
	CHECK_RET(close(sv[1]), 0);
	OBSERVE_CALL("connect_after_peer_close",
		connect(sv[0], (struct sockaddr *)&name, size));
}
